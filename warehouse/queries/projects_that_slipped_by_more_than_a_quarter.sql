-- Meaning: Which projects reach a stage, or now plan it, more than 90 days after their first plan? 延期超过一个季度的项目
-- Grain: one project, part and stage
-- Source: milestone_slip

SELECT project, region, part, stage, first_planned, last_planned, outcome, slip_days, first_plan_document, outcome_document
FROM milestone_slip
WHERE slip_days > 90
ORDER BY slip_days DESC, project, part, stage;
