-- Meaning: First plan, later plans and outcome
-- Grain: one project, part and stage with a plan
-- Source: milestones

CREATE VIEW milestone_slip AS
WITH plan AS (
    SELECT
        project_id, project, region_code, region, part, stage,
        arg_min(period_end, {day: issue_date, id: id}) AS first_planned,
        min(issue_date) AS first_plan_issue,
        arg_min(document, {day: issue_date, id: id}) AS first_plan_document,
        arg_max(period_end, {day: issue_date, id: id}) AS last_planned,
        max(issue_date) AS last_plan_issue,
        count(DISTINCT period_end) AS plans
    FROM milestones
    WHERE modality = 'plan' AND project_id <> '' AND period_end IS NOT NULL
    GROUP BY ALL
),
-- What was told on the day of the first plan, or before, is no outcome of it.
outcome AS (
    SELECT
        project_id, part, stage,
        min(period_end) AS outcome,
        arg_min(document, {day: period_end, issue: issue_date, id: id}) AS outcome_document
    FROM milestones JOIN (
        SELECT project_id, part, stage, min(first_plan_issue) AS planned_on FROM plan GROUP BY ALL
    ) USING (project_id, part, stage)
    WHERE modality = 'actual' AND issue_date > planned_on
    GROUP BY ALL
)
SELECT
    project, region_code, region, part, stage,
    first_planned, first_plan_issue, last_planned, last_plan_issue, plans, outcome,
    coalesce(outcome, last_planned) - first_planned AS slip_days,
    first_plan_document,
    coalesce(outcome_document, '') AS outcome_document,
    project_id
FROM plan LEFT JOIN outcome USING (project_id, part, stage)
ORDER BY project, project_id, part, stage, region_code, region;

COMMENT ON VIEW milestone_slip IS 'Plan against outcome / 计划与实际';
COMMENT ON COLUMN milestone_slip.project IS 'Project / 项目';
COMMENT ON COLUMN milestone_slip.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN milestone_slip.region IS 'Region / 地区';
COMMENT ON COLUMN milestone_slip.part IS 'Part; empty for the whole / 组成部分';
COMMENT ON COLUMN milestone_slip.stage IS 'Stage / 阶段';
COMMENT ON COLUMN milestone_slip.first_planned IS 'Day of the first plan / 最初计划日期';
COMMENT ON COLUMN milestone_slip.first_plan_issue IS 'When that was published / 最初计划发布日期';
COMMENT ON COLUMN milestone_slip.last_planned IS 'Day of the latest plan / 最近计划日期';
COMMENT ON COLUMN milestone_slip.last_plan_issue IS 'When that was published / 最近计划发布日期';
COMMENT ON COLUMN milestone_slip.plans IS 'Different days planned / 计划次数';
COMMENT ON COLUMN milestone_slip.outcome IS 'Day on which it was reached; null while open / 实际日期';
COMMENT ON COLUMN milestone_slip.slip_days IS 'Days between the first plan and the outcome, or the latest plan while open / 延期天数';
COMMENT ON COLUMN milestone_slip.first_plan_document IS 'Where the first plan stands / 最初计划出处';
COMMENT ON COLUMN milestone_slip.outcome_document IS 'Where the outcome stands / 实际出处';
COMMENT ON COLUMN milestone_slip.project_id IS 'Stable id / 项目编号';
