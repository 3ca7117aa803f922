-- Meaning: How did the planned day of each project move from issue to issue? 计划日期的历次变动
-- Grain: one plan of a project and stage
-- Source: milestone_plans

SELECT project, stage, plan_no, planned_end, issue_date, days_after_previous, days_after_first, document
FROM milestone_plans
WHERE part = '' AND (project_id, stage) IN (
    SELECT (project_id, stage) FROM milestone_plans WHERE part = '' GROUP BY project_id, stage HAVING count(*) > 1
)
ORDER BY project, stage, plan_no;
