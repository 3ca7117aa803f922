-- Meaning: Which plans should have been fulfilled by the last day that the archive knows, with no word that they were? 逾期未见结果的计划
-- Grain: one project, part and stage
-- Source: milestone_slip, documents

SELECT
    project, region, part, stage, last_planned,
    (SELECT max(issue_date) FROM documents) - last_planned AS days_overdue,
    last_plan_issue
FROM milestone_slip
WHERE outcome IS NULL AND last_planned < (SELECT max(issue_date) FROM documents)
ORDER BY days_overdue DESC, project, part, stage;
