-- Meaning: Every plan for a stage, as it changed from issue to issue
-- Grain: one project, part, stage and change of the planned day
-- Source: fact_milestone, dim_document, dim_publication, projects
-- Key: project_id, part, stage, plan_no

CREATE TABLE mart_milestone_plans AS
WITH told AS (
    SELECT
        project_id, part, stage, f.issue_date, period_start, period_end, granularity, document, evidence, milestone_id AS id,
        authority, f.confidence
    FROM fact_milestone AS f
    JOIN dim_document USING (document_key)
    JOIN dim_publication USING (publication_key)
    WHERE modality = 'plan' AND first_printing AND project_id <> '' AND period_end IS NOT NULL AND f.issue_date IS NOT NULL
),
-- One plan a day of issue: that of the publication with most authority.
day AS (
    SELECT * FROM told
    QUALIFY row_number() OVER (PARTITION BY project_id, part, stage, issue_date ORDER BY authority DESC, confidence DESC, document DESC, id DESC) = 1
),
run AS (
    SELECT *, count(*) FILTER (changes) OVER plans AS plan_no
    FROM (
        SELECT *, lag(period_end) OVER (PARTITION BY project_id, part, stage ORDER BY issue_date) IS DISTINCT FROM period_end AS changes
        FROM day
    )
    WINDOW plans AS (PARTITION BY project_id, part, stage ORDER BY issue_date)
),
changed AS (
    SELECT *, max(issue_date) OVER (PARTITION BY project_id, part, stage, plan_no) AS last_told
    FROM run
    QUALIFY changes
)
SELECT
    project, part, stage,
    plan_no,
    period_start AS planned_start, period_end AS planned_end, granularity, issue_date, last_told,
    period_end - first_value(period_end) OVER plans AS days_after_first,
    coalesce(period_end - lag(period_end) OVER plans, 0) AS days_after_previous,
    document, evidence, id, project_id
FROM changed JOIN projects USING (project_id)
WINDOW plans AS (PARTITION BY project_id, part, stage ORDER BY issue_date)
ORDER BY project, project_id, part, stage, plan_no;

CREATE VIEW milestone_plans AS
FROM mart_milestone_plans;

COMMENT ON VIEW milestone_plans IS 'Plans for stages, each with what it changed / 历次计划';
COMMENT ON COLUMN milestone_plans.project IS 'Project / 项目';
COMMENT ON COLUMN milestone_plans.part IS 'Part; empty for the whole / 组成部分';
COMMENT ON COLUMN milestone_plans.stage IS 'Stage / 阶段';
COMMENT ON COLUMN milestone_plans.plan_no IS 'Number of the plan, from 1 / 第几次计划';
COMMENT ON COLUMN milestone_plans.planned_start IS 'First day planned; null for a deadline / 计划起始日期';
COMMENT ON COLUMN milestone_plans.planned_end IS 'Last day planned / 计划截止日期';
COMMENT ON COLUMN milestone_plans.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN milestone_plans.issue_date IS 'Day on which it was first published / 发布日期';
COMMENT ON COLUMN milestone_plans.last_told IS 'Day on which it was last published, before another plan / 最后一次见报日期';
COMMENT ON COLUMN milestone_plans.days_after_first IS 'Days after the first plan; negative where earlier / 比最初计划推迟天数';
COMMENT ON COLUMN milestone_plans.days_after_previous IS 'Days after the plan before / 比上次计划推迟天数';
COMMENT ON COLUMN milestone_plans.document IS 'Where it stands / 出处';
COMMENT ON COLUMN milestone_plans.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN milestone_plans.id IS 'Id of the milestone / 编号';
COMMENT ON COLUMN milestone_plans.project_id IS 'Stable id / 项目编号';
