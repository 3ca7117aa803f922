-- Meaning: Which paper reported each project first, and when? 各项目由哪家媒体首先报道
-- Grain: one project
-- Source: mentions

SELECT
    name AS project,
    arg_min(publication, {day: issue_date, document: document}) AS first_publication,
    min(issue_date) AS first_issue,
    arg_min(document, {day: issue_date, document: document}) AS first_document,
    count(DISTINCT publication) AS publications,
    count(DISTINCT story_key) AS stories
FROM mentions
WHERE kind = 'project'
GROUP BY name, code
ORDER BY first_issue, project;
