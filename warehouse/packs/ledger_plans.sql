-- Meaning: First plan, latest plan and outcome of each project
-- Grain: one project, part and stage with a plan
-- Source: milestone_slip, dim_stage

SELECT
    project_id, part, CASE WHEN :language = 'en' THEN name_en ELSE name END AS stage, stage_order,
    arg_min(first_planned, first_plan_issue) AS first_planned, arg_max(last_planned, last_plan_issue) AS last_planned,
    max(plans) AS plans, min(outcome) AS outcome
FROM milestone_slip JOIN dim_stage USING (stage)
WHERE first_plan_issue <= :quarter_end
GROUP BY ALL
ORDER BY project_id, first_planned, stage_order, part;
