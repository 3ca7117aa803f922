-- Meaning: The region of every fact is in dim_region
-- Grain: one fact without one
-- Source: fact_measurement, fact_milestone, fact_mention, dim_region
-- Severity: error

SELECT id FROM (
    SELECT measurement_id AS id, region_key FROM fact_measurement
    UNION ALL SELECT milestone_id, region_key FROM fact_milestone
    UNION ALL SELECT mention_id, region_key FROM fact_mention
) AS fact
WHERE NOT EXISTS (FROM dim_region AS r WHERE r.region_key = fact.region_key)
ORDER BY id;
