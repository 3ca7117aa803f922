-- Meaning: What was known of each project whose investment or stage changed, and from when? The first thousand versions. 项目情况的变动历史
-- Grain: one version of a project
-- Source: project_history

SELECT project, version, valid_from, valid_to, stage, planned_completion, investment_total_cny / 1e8 AS investment_100_million_cny, changed
FROM project_history
WHERE project_id IN (SELECT project_id FROM project_history WHERE version > 2)
ORDER BY project, version
LIMIT 1000;
