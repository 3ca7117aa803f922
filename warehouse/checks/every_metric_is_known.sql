-- Meaning: The metric of every measurement is in dim_metric
-- Grain: one measurement with another
-- Source: fact_measurement, dim_metric
-- Severity: error

SELECT measurement_id, metric FROM fact_measurement WHERE metric NOT IN (SELECT metric FROM dim_metric) ORDER BY measurement_id;
