-- Meaning: The last day of a period is not before its first
-- Grain: one fact whose period does
-- Source: fact_measurement, fact_milestone
-- Severity: warning

SELECT id, period_start, period_end FROM (
    SELECT measurement_id AS id, period_start, period_end FROM fact_measurement
    UNION ALL SELECT milestone_id, period_start, period_end FROM fact_milestone
)
WHERE period_end < period_start
ORDER BY id;
