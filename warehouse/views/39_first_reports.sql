-- Meaning: Who reported each project first, and how many did after
-- Grain: one project that a document mentions
-- Source: fact_mention, fact_article, dim_document, dim_publication, projects
-- Key: project_id

CREATE TABLE mart_first_reports AS
WITH told AS (
    SELECT project_id, document_key, story_key
    FROM fact_mention JOIN (SELECT article_id, story_key FROM fact_article) USING (article_id)
    WHERE kind = 'project'
    GROUP BY ALL
),
printed AS (
    SELECT project_id, issue_date, document, publication, story_key
    FROM told JOIN dim_document USING (document_key) JOIN dim_publication USING (publication_key)
)
SELECT
    project,
    arg_min(publication, {day: issue_date, document: document}) AS first_publication,
    min(issue_date) AS first_issue,
    arg_min(document, {day: issue_date, document: document}) AS first_document,
    count(DISTINCT publication) AS publications,
    count(DISTINCT story_key) AS stories,
    project_id
FROM printed JOIN (SELECT project_id, project FROM projects) USING (project_id)
GROUP BY project_id, project
ORDER BY project, project_id;

CREATE VIEW first_reports AS
FROM mart_first_reports;

COMMENT ON VIEW first_reports IS 'Who reported each project first / 各项目的首次报道';
COMMENT ON COLUMN first_reports.project IS 'Canonical name / 项目规范名称';
COMMENT ON COLUMN first_reports.first_publication IS 'Who reported it first; of one day the first by path / 首报媒体';
COMMENT ON COLUMN first_reports.first_issue IS 'Day of that issue / 首报日期';
COMMENT ON COLUMN first_reports.first_document IS 'Document that reported it first / 首报文献';
COMMENT ON COLUMN first_reports.publications IS 'Publications that mention it / 提及媒体数';
COMMENT ON COLUMN first_reports.stories IS 'Stories that mention it / 提及报道数';
COMMENT ON COLUMN first_reports.project_id IS 'Stable id / 项目编号';
