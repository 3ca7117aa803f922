-- Meaning: Which projects that are not finished has nobody written about for a year? 一年以上未见报道的未完工项目
-- Grain: one project
-- Source: project_status, dim_stage, documents

SELECT project, region, stage, since, last_seen, (SELECT max(issue_date) FROM documents) - last_seen AS days_silent
FROM project_status
WHERE last_seen < (SELECT max(issue_date) FROM documents) - INTERVAL 1 YEAR
    AND stage_order BETWEEN 1 AND (SELECT stage_order - 1 FROM dim_stage WHERE stage = 'completion')
ORDER BY last_seen, project;
