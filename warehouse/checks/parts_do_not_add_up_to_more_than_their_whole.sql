-- Meaning: Parts in one stage and of one kind of category do not exceed their whole together
-- Grain: one whole and stage whose parts do
-- Source: fact_measurement
-- Severity: warning

SELECT whole.measurement_id, part.stage, sum(part.value) AS parts_value, any_value(whole.value) AS whole_value
FROM fact_measurement AS part JOIN fact_measurement AS whole ON whole.measurement_id = part.part_of
-- Parts by category and by region are two ways to cut a whole: only parts by category are sure to lie beside each other.
WHERE part.category <> '' AND part.unit = whole.unit AND part.modality = whole.modality AND whole.qualifier = 'exact'
    AND part.region_key = whole.region_key
GROUP BY ALL HAVING sum(part.value) > any_value(whole.value)
ORDER BY ALL;
