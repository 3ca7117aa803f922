-- Meaning: First planned end beside the outcome, for projects that were due or finished in the last two years
-- Grain: one project, part and stage
-- Source: milestone_slip, milestones, region_closure, dim_stage

WITH told AS (
    SELECT
        project_id, part, stage,
        list(id ORDER BY issue_date, id) AS facts
    FROM milestones WHERE project_id <> ''
    GROUP BY ALL
),
begun AS (
    SELECT project_id, min(period_end) AS start_on
    FROM milestones
    WHERE stage IN ('start', 'resumption', 'construction') AND modality = 'actual' AND project_id <> '' AND part = ''
    GROUP BY ALL
),
due AS (
    SELECT
        project, part, name, name_en, start_on, first_planned AS planned_on, facts,
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
    FROM milestone_slip
    JOIN region_closure USING (region_code)
    JOIN dim_stage USING (stage)
    JOIN told USING (project_id, part, stage)
    LEFT JOIN begun USING (project_id)
    WHERE ancestor_code = :region
        AND stage IN ('topping_out', 'completion', 'acceptance', 'commissioning', 'opening', 'handover')
        AND first_plan_issue <= :quarter_end
        AND first_planned >= :trend_start
)
SELECT
    project || CASE WHEN part = '' THEN '' ELSE part END || ' · '
        || CASE WHEN :language = 'en' THEN name_en ELSE name END AS category,
    start_on, planned_on, outcome_on, outcome, facts
FROM due
ORDER BY outcome_on - planned_on DESC, category
LIMIT 60;
