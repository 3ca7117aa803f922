-- Meaning: Which 20 projects with the greatest total investment have not started, as far as the archive tells? 尚未开工的投资最大项目
-- Grain: one project
-- Source: project_status, dim_stage

SELECT project, region, investment_total_cny / 1e8 AS investment_100_million_cny, stage, planned_stage, planned_end, last_seen
FROM project_status
WHERE investment_total_cny IS NOT NULL
    AND stage_order < (SELECT stage_order FROM dim_stage WHERE stage = 'start')
ORDER BY investment_total_cny DESC, project
LIMIT 20;
