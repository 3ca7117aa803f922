-- Meaning: The stage of every fact is in dim_stage
-- Grain: one fact with another
-- Source: fact_measurement, fact_milestone, dim_stage
-- Severity: error

SELECT id, stage FROM (
    SELECT measurement_id AS id, stage FROM fact_measurement
    UNION ALL SELECT milestone_id, stage FROM fact_milestone
)
WHERE stage NOT IN (SELECT stage FROM dim_stage)
ORDER BY id;
