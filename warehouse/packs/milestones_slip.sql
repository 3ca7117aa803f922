-- Meaning: First planned end beside the outcome, for plans that fell due or were changed in the last two years
-- Grain: one project, part and stage
-- Source: milestone_slip, milestones, projects, region_closure, dim_stage

WITH told AS (
    SELECT project_id, part, stage, list(id ORDER BY issue_date, id) AS facts
    FROM milestones WHERE project_id <> ''
    GROUP BY ALL
),
begun AS (
    SELECT project_id, min(period_end) AS start_on
    FROM milestones
    WHERE stage IN ('start', 'resumption', 'construction') AND modality = 'actual' AND project_id <> '' AND part = ''
    GROUP BY ALL
),
-- The view tells a plan once for each region that a document names with it.
plan AS (
    SELECT
        project_id, any_value(project) AS project, part, stage,
        arg_min(first_planned, first_plan_issue) AS first_planned, arg_max(last_planned, last_plan_issue) AS last_planned,
        min(first_plan_issue) AS first_plan_issue, min(outcome) AS outcome
    FROM milestone_slip GROUP BY project_id, part, stage
),
due AS (
    SELECT
        plan.project, part, name, name_en, begun.start_on, first_planned AS planned_on, facts,
        CASE
            WHEN outcome <= :quarter_end THEN outcome
            WHEN last_planned > :quarter_end THEN last_planned
            ELSE :quarter_end::DATE
        END AS outcome_on,
        CASE
            WHEN outcome <= :quarter_end THEN 'reached'
            WHEN last_planned > :quarter_end THEN 'expected'
            ELSE 'overdue'
        END AS outcome
    FROM plan
    JOIN projects USING (project_id)
    JOIN region_closure ON region_closure.region_code = projects.region_code
    JOIN dim_stage USING (stage)
    JOIN told USING (project_id, part, stage)
    LEFT JOIN begun USING (project_id)
    WHERE ancestor_code = :region
        AND stage IN ('topping_out', 'completion', 'acceptance', 'commissioning', 'opening', 'handover')
        AND first_plan_issue <= :quarter_end
        AND first_planned >= :trend_start
        AND (first_planned <= :quarter_end OR last_planned <> first_planned)
)
SELECT
    project || part || CASE WHEN :language = 'en' THEN ' (' || lower(name_en) || ')' ELSE '（' || name || '）' END AS category,
    CASE WHEN start_on < planned_on AND start_on < outcome_on THEN start_on END AS start_on, planned_on, outcome_on, outcome, facts
FROM due
ORDER BY outcome = 'reached' DESC, outcome_on - planned_on DESC, category
LIMIT 16;
