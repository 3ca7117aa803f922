-- Meaning: What was known of each project from when to when, by what had been published
-- Grain: one project and stretch of days
-- Source: dim_project
-- Key: project_id, version

CREATE TABLE mart_project_history AS
SELECT
    current.project, version.version, version.valid_from, version.valid_to, version.is_current,
    version.project AS name, version.owner, version.stage, version.planned_completion, version.investment_total_cny,
    concat_ws('、',
        CASE WHEN version.project IS DISTINCT FROM before.project THEN '名称' END,
        CASE WHEN version.owner IS DISTINCT FROM coalesce(before.owner, '') THEN '业主' END,
        CASE WHEN version.stage IS DISTINCT FROM coalesce(before.stage, '') THEN '阶段' END,
        CASE WHEN version.planned_completion IS DISTINCT FROM before.planned_completion THEN '计划完工' END,
        CASE WHEN version.investment_total_cny IS DISTINCT FROM before.investment_total_cny THEN '总投资' END
    ) AS changed,
    version.project_id, version.project_key
FROM dim_project AS version
JOIN projects AS current USING (project_id)
LEFT JOIN dim_project AS before ON before.project_id = version.project_id AND before.version = version.version - 1
WHERE version.project_id <> ''
ORDER BY current.project, version.project_id, version.version;

CREATE VIEW project_history AS
FROM mart_project_history;

COMMENT ON VIEW project_history IS 'History of the projects / 项目沿革';
COMMENT ON COLUMN project_history.project IS 'Canonical name / 规范名称';
COMMENT ON COLUMN project_history.version IS 'Number of the version, from 1 / 版本号';
COMMENT ON COLUMN project_history.valid_from IS 'Day of publication from which it was known so / 生效日期';
COMMENT ON COLUMN project_history.valid_to IS 'Last day; null for the current version / 失效日期';
COMMENT ON COLUMN project_history.is_current IS 'The latest version? / 是否当前版本';
COMMENT ON COLUMN project_history.name IS 'Fullest name used by then / 当时名称';
COMMENT ON COLUMN project_history.owner IS 'Owner then; empty where none is told / 当时业主';
COMMENT ON COLUMN project_history.stage IS 'Stage then; empty where none is told / 当时阶段';
COMMENT ON COLUMN project_history.planned_completion IS 'Planned completion then / 当时计划完工日期';
COMMENT ON COLUMN project_history.investment_total_cny IS 'Total investment then, yuan / 当时总投资（元）';
COMMENT ON COLUMN project_history.changed IS 'What differs from the version before / 变动内容';
COMMENT ON COLUMN project_history.project_id IS 'Stable id / 项目编号';
COMMENT ON COLUMN project_history.project_key IS 'Key of the version / 版本主键';
