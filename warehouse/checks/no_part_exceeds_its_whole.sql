-- Meaning: A part is not greater than the whole that it is a part of
-- Grain: one part that is
-- Source: fact_measurement
-- Severity: warning

SELECT part.measurement_id, part.value AS part_value, whole.value AS whole_value
FROM fact_measurement AS part JOIN fact_measurement AS whole ON whole.measurement_id = part.part_of
WHERE part.value > coalesce(whole.value_high, whole.value) AND part.unit = whole.unit AND whole.qualifier IN ('exact', 'under')
ORDER BY part.measurement_id;
