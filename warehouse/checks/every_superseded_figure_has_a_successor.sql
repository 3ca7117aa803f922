-- Meaning: What superseded a figure is a figure of the same quantity with another value
-- Grain: one superseded figure without such a one
-- Source: fact_measurement
-- Severity: error

SELECT old.measurement_id, old.superseded_by, old.value, new.value AS new_value
FROM fact_measurement AS old LEFT JOIN fact_measurement AS new ON new.measurement_id = old.superseded_by
WHERE old.superseded_by <> ''
    AND (new.measurement_id IS NULL OR new.quantity_key <> old.quantity_key OR new.value = old.value)
ORDER BY old.measurement_id;
