-- Meaning: First plan, later plans and outcome
-- Grain: one project, part and stage with a plan
-- Source: milestone_plans, fact_milestone, dim_document, dim_stage, projects
-- Key: project_id, part, stage

CREATE TABLE mart_milestone_slip AS
WITH RECURSIVE implied AS (
    -- A stage tells of itself, and of the stages that must have been reached before it.
    SELECT stage AS told, stage AS reached FROM dim_stage WHERE stage <> ''
    UNION ALL
    SELECT told, presupposes FROM implied JOIN dim_stage ON dim_stage.stage = implied.reached WHERE presupposes <> ''
),
first_plan AS (
    SELECT project_id, part, stage, issue_date AS first_plan_issue FROM milestone_plans WHERE plan_no = 1
),
-- What was told on the day of the first plan, or before, is no outcome of it.
told AS (
    SELECT
        project_id, part, first_plan.stage, f.stage AS outcome_stage, period_end, f.issue_date, document, milestone_id,
        -- The day of the event itself says more than a day on which it was seen to be over, the finer day more than the coarser; of
        -- days on which it was seen the first counts. What a later stage implies counts only where the stage itself is never told.
        {own: f.stage = first_plan.stage,
            event: period_start IS NOT NULL,
            fineness: coalesce(period_start - period_end, 0),
            seen: CASE WHEN period_start IS NULL OR f.stage <> first_plan.stage THEN DATE '9999-12-31' - period_end ELSE 0 END,
            issue_date: f.issue_date, id: milestone_id} AS weight
    FROM fact_milestone AS f
    JOIN implied ON implied.told = f.stage
    JOIN first_plan USING (project_id, part)
    JOIN dim_document USING (document_key)
    WHERE modality = 'actual' AND first_printing AND first_plan.stage = implied.reached AND f.issue_date > first_plan_issue
        AND period_end IS NOT NULL
),
best AS (
    SELECT project_id, part, stage, arg_max(period_end, weight) AS period_end, arg_max(outcome_stage, weight) AS outcome_stage
    FROM told GROUP BY ALL
),
-- Who told that day first stands for it.
outcome AS (
    SELECT
        project_id, part, stage, period_end AS outcome, outcome_stage, weight.own AND weight.event AS outcome_dated,
        issue_date AS outcome_issue, document AS outcome_document, milestone_id AS outcome_id
    FROM told JOIN best USING (project_id, part, stage, period_end, outcome_stage)
    QUALIFY row_number() OVER (PARTITION BY project_id, part, stage ORDER BY issue_date, milestone_id) = 1
),
-- A plan that is told when all is done is none any more.
plan AS (
    SELECT
        project_id, part, stage,
        arg_min(planned_end, plan_no) AS first_planned,
        min(milestone_plans.issue_date) AS first_plan_issue,
        arg_min(document, plan_no) AS first_plan_document,
        arg_min(id, plan_no) AS first_plan_id,
        arg_max(planned_end, plan_no) AS last_planned,
        max(last_told) AS last_plan_issue,
        arg_max(document, plan_no) AS last_plan_document,
        arg_max(id, plan_no) AS last_plan_id,
        count(DISTINCT planned_end) AS plans,
        list({planned_end: planned_end, issue_date: milestone_plans.issue_date, document: document, id: id} ORDER BY plan_no)
            FILTER (plan_no > 1) AS later_plans
    FROM milestone_plans LEFT JOIN outcome USING (project_id, part, stage)
    WHERE plan_no = 1 OR outcome IS NULL OR milestone_plans.issue_date <= outcome
    GROUP BY project_id, part, stage
),
place AS (
    SELECT region_code, region FROM dim_region
    QUALIFY row_number() OVER (PARTITION BY region_code ORDER BY origin, coalesce(valid_to, 9999) DESC, region) = 1
)
SELECT
    project, region_code, coalesce(region, '') AS region, part, plan.stage,
    first_planned, first_plan_issue, last_planned, last_plan_issue, plans, outcome,
    coalesce(outcome, last_planned) - first_planned AS slip_days,
    first_plan_document,
    coalesce(outcome_document, '') AS outcome_document,
    project_id, last_plan_document, coalesce(later_plans, []) AS later_plans,
    coalesce(outcome_stage, '') AS outcome_stage, outcome_dated, outcome_issue,
    first_plan_id, last_plan_id, coalesce(outcome_id, '') AS outcome_id
FROM plan
LEFT JOIN outcome USING (project_id, part, stage)
JOIN projects USING (project_id)
LEFT JOIN place USING (region_code)
ORDER BY project, project_id, part, plan.stage;

CREATE VIEW milestone_slip AS
FROM mart_milestone_slip;

COMMENT ON VIEW milestone_slip IS 'Plan against outcome / 计划与实际';
COMMENT ON COLUMN milestone_slip.project IS 'Project / 项目';
COMMENT ON COLUMN milestone_slip.region_code IS 'Code of the region in which the project lies; empty where none / 地区代码';
COMMENT ON COLUMN milestone_slip.region IS 'That region / 地区';
COMMENT ON COLUMN milestone_slip.part IS 'Part; empty for the whole / 组成部分';
COMMENT ON COLUMN milestone_slip.stage IS 'Stage / 阶段';
COMMENT ON COLUMN milestone_slip.first_planned IS 'Last day of the first plan / 最初计划日期';
COMMENT ON COLUMN milestone_slip.first_plan_issue IS 'When that was published / 最初计划发布日期';
COMMENT ON COLUMN milestone_slip.last_planned IS 'Last day of the latest plan / 最近计划日期';
COMMENT ON COLUMN milestone_slip.last_plan_issue IS 'When that was last published / 最近计划发布日期';
COMMENT ON COLUMN milestone_slip.plans IS 'Different days planned / 计划次数';
COMMENT ON COLUMN milestone_slip.outcome IS 'Day on which it was reached, or by which it was seen to be; null while open / 实际日期';
COMMENT ON COLUMN milestone_slip.slip_days IS 'Days from the first plan to the outcome, or to the latest plan while open; negative where earlier / 延期天数';
COMMENT ON COLUMN milestone_slip.first_plan_document IS 'Where the first plan stands / 最初计划出处';
COMMENT ON COLUMN milestone_slip.outcome_document IS 'Where the outcome stands / 实际出处';
COMMENT ON COLUMN milestone_slip.project_id IS 'Stable id / 项目编号';
COMMENT ON COLUMN milestone_slip.last_plan_document IS 'Where the latest plan stands / 最近计划出处';
COMMENT ON COLUMN milestone_slip.later_plans IS 'Each later plan with day, issue date, document and id / 历次调整后的计划';
COMMENT ON COLUMN milestone_slip.outcome_stage IS 'Stage that tells the outcome: its own, or a later one that presupposes it / 依据阶段';
COMMENT ON COLUMN milestone_slip.outcome_dated IS 'Is the outcome the day of the event? else only a day by which it had happened / 是否为实际发生日';
COMMENT ON COLUMN milestone_slip.outcome_issue IS 'When the outcome was published / 实际发布日期';
COMMENT ON COLUMN milestone_slip.first_plan_id IS 'Id of the first plan / 最初计划编号';
COMMENT ON COLUMN milestone_slip.last_plan_id IS 'Id of the latest plan / 最近计划编号';
COMMENT ON COLUMN milestone_slip.outcome_id IS 'Id of the outcome; empty while open / 实际编号';
