-- Meaning: What is planned for the year after the last issue that the archive holds? 未来一年的计划节点
-- Grain: one project, part and stage
-- Source: milestone_slip, documents

WITH asked AS (
    SELECT max(issue_date) AS day FROM documents
)
SELECT project, region, part, stage, last_planned, slip_days, last_plan_issue
FROM milestone_slip, asked
WHERE outcome IS NULL AND last_planned BETWEEN asked.day AND asked.day + INTERVAL 1 YEAR
ORDER BY last_planned, project, part, stage;
