-- Meaning: A share done lies between 0 and 100 per cent
-- Grain: one rate outside
-- Source: fact_measurement
-- Severity: warning

SELECT measurement_id, value, evidence FROM fact_measurement
WHERE metric = 'completion_rate' AND unit = '%' AND modality = 'actual' AND value NOT BETWEEN 0 AND 100
ORDER BY measurement_id;
