-- Meaning: Of the statements of a contested quantity those that stand agree in their value
-- Grain: one quantity for which two values stand
-- Source: fact_measurement
-- Severity: error

SELECT quantity_key, count(DISTINCT value) AS standing_values
FROM fact_measurement
WHERE precedence > 0 AND superseded_by = ''
GROUP BY quantity_key HAVING count(DISTINCT value) <> 1
ORDER BY quantity_key;
