-- Meaning: The project of every fact is in dim_project
-- Grain: one fact without one
-- Source: fact_measurement, fact_milestone, fact_mention, dim_project
-- Severity: error

SELECT id FROM (
    SELECT measurement_id AS id, project_id FROM fact_measurement
    UNION ALL SELECT milestone_id, project_id FROM fact_milestone
    UNION ALL SELECT mention_id, project_id FROM fact_mention
) AS fact
WHERE NOT EXISTS (FROM dim_project AS p WHERE p.project_id = fact.project_id)
ORDER BY id;
