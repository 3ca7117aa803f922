-- Meaning: Which paper reported each project first, and when? 各项目由哪家媒体首先报道
-- Grain: one project
-- Source: first_reports

SELECT project, first_publication, first_issue, first_document, publications, stories
FROM first_reports
ORDER BY first_issue, project;
