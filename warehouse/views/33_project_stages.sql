-- Meaning: When each project reached each stage, as a whole, by all that was told
-- Grain: one project and stage that it has reached
-- Source: fact_milestone, projects, dim_stage
-- Key: project_id, stage

-- A paper goes on calling a project started, so the earliest day that is told counts.
CREATE TABLE mart_project_stages AS
SELECT
    project, stage, stage_order, first_day, first_dated_day, last_day, tellings, project_id
FROM (
    SELECT
        project_id, stage,
        min(period_end) AS first_day, min(period_end) FILTER (granularity = 'day') AS first_dated_day, max(period_end) AS last_day,
        count(*) AS tellings
    FROM fact_milestone
    WHERE modality = 'actual' AND part = '' AND project_id <> ''
    GROUP BY ALL
)
JOIN (SELECT stage, stage_order FROM dim_stage) USING (stage)
JOIN (SELECT project_id, project FROM projects) USING (project_id)
ORDER BY project, project_id, stage_order;

CREATE VIEW project_stages AS
FROM mart_project_stages;

COMMENT ON VIEW project_stages IS 'When each project reached each stage, by the earliest day told / 项目各阶段到达日期（取最早所述日期）';
COMMENT ON COLUMN project_stages.project IS 'Canonical name / 项目规范名称';
COMMENT ON COLUMN project_stages.stage IS 'Stage / 阶段';
COMMENT ON COLUMN project_stages.stage_order IS 'Its place in a project''s life / 阶段次序';
COMMENT ON COLUMN project_stages.first_day IS 'Earliest last day of a period in which it is told to have been reached / 最早到达日期';
COMMENT ON COLUMN project_stages.first_dated_day IS 'The same of those told to the day; null where none is / 精确到日的最早日期';
COMMENT ON COLUMN project_stages.last_day IS 'Latest day told / 最近所述日期';
COMMENT ON COLUMN project_stages.tellings IS 'Places that tell it, reprints included / 出现次数';
COMMENT ON COLUMN project_stages.project_id IS 'Stable id / 项目编号';
