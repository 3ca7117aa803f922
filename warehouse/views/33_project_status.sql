-- Meaning: Where each project stands, by the latest that the archive holds
-- Grain: one project
-- Source: fact_milestone, fact_measurement, milestone_slip, projects
-- Key: project_id

CREATE TABLE mart_project_status AS
-- A part that is begun or done tells that the project is under construction, until a stage from the start on is told of the whole.
WITH begun AS (
    SELECT min(stage_order) AS first_order, max(stage_order) AS last_order FROM dim_stage WHERE stage IN ('start', 'completion')
),
reached AS (
    SELECT
        project_id, CASE WHEN part = '' THEN stage ELSE 'construction' END AS stage, coalesce(period_end, issue_date) AS since, document
    FROM (
        SELECT project_id, stage, period_end, issue_date, document_key, part, modality, milestone_id AS id FROM fact_milestone
    )
    JOIN dim_stage USING (stage)
    JOIN (SELECT document_key, document FROM dim_document) USING (document_key),
    begun
    WHERE modality = 'actual' AND project_id <> '' AND (part = '' OR stage_order BETWEEN begun.first_order AND begun.last_order)
    QUALIFY row_number() OVER (
        PARTITION BY project_id
        ORDER BY part = '' AND stage_order >= begun.first_order DESC, coalesce(period_end, issue_date) DESC, stage_order DESC, id
    ) = 1
),
-- From its completion on a project serves; what is planned for that is its planned end.
planned AS (
    SELECT project_id, stage AS planned_stage, last_planned AS planned_end, slip_days
    FROM milestone_slip JOIN dim_stage USING (stage)
    WHERE part = '' AND outcome IS NULL AND stage <> 'suspension'
        AND stage_order >= (SELECT stage_order FROM dim_stage WHERE stage = 'completion')
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY last_plan_issue DESC, stage_order, region_code, region) = 1
),
money AS (
    SELECT
        project_id, unit,
        arg_max(value, {day: issue_date, id: measurement_id}) FILTER (metric = 'investment_total') AS investment_total,
        arg_max(value, {day: period_end, issue: issue_date, id: measurement_id})
            FILTER (metric = 'investment_completed' AND modality = 'actual') AS investment_completed
    FROM fact_measurement
    WHERE project_id <> '' AND category = '' AND unit = 'CNY'
    GROUP BY ALL
)
SELECT
    project, projects.region_code, coalesce(region, '') AS region, projects.kind,
    coalesce(stage, '') AS stage, coalesce(reached_stage.stage_order, 0) AS stage_order, since,
    coalesce(planned_stage, '') AS planned_stage, planned_end, slip_days,
    money.investment_total AS investment_total_cny, investment_completed AS investment_completed_cny,
    first_seen, last_seen, documents, coalesce(document, '') AS stage_document, project_id
FROM projects
LEFT JOIN reached USING (project_id)
LEFT JOIN (SELECT stage, stage_order FROM dim_stage) AS reached_stage USING (stage)
LEFT JOIN planned USING (project_id)
LEFT JOIN money USING (project_id)
LEFT JOIN (
    SELECT region_code, region FROM dim_region
    QUALIFY row_number() OVER (PARTITION BY region_code ORDER BY origin, coalesce(valid_to, 9999) DESC, region) = 1
) AS place ON place.region_code = projects.region_code
WHERE project_id <> ''
ORDER BY project, project_id;

CREATE VIEW project_status AS
FROM mart_project_status;

COMMENT ON VIEW project_status IS 'Each project today / 项目现状';
COMMENT ON COLUMN project_status.project IS 'Project / 项目';
COMMENT ON COLUMN project_status.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN project_status.region IS 'Region / 地区';
COMMENT ON COLUMN project_status.kind IS 'Kind of works / 类型';
COMMENT ON COLUMN project_status.stage IS 'Latest stage reached, construction where only parts are begun; empty where none is told / 当前阶段';
COMMENT ON COLUMN project_status.stage_order IS 'Its place in the life of a project / 阶段顺序';
COMMENT ON COLUMN project_status.since IS 'Day on which it was reached, or seen / 日期';
COMMENT ON COLUMN project_status.planned_stage IS 'Stage from completion on that is planned next / 计划阶段';
COMMENT ON COLUMN project_status.planned_end IS 'Latest day planned for it / 计划完成日期';
COMMENT ON COLUMN project_status.slip_days IS 'Days behind the first plan for it / 延期天数';
COMMENT ON COLUMN project_status.investment_total_cny IS 'Latest total investment told, yuan / 总投资（元）';
COMMENT ON COLUMN project_status.investment_completed_cny IS 'Latest investment made told, yuan / 完成投资（元）';
COMMENT ON COLUMN project_status.first_seen IS 'First issue date that names it / 首次见报';
COMMENT ON COLUMN project_status.last_seen IS 'Last issue date that names it / 最近见报';
COMMENT ON COLUMN project_status.documents IS 'Documents that name it / 文献数';
COMMENT ON COLUMN project_status.stage_document IS 'Where the stage stands / 阶段出处';
COMMENT ON COLUMN project_status.project_id IS 'Stable id / 项目编号';
