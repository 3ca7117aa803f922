-- Meaning: The sentence of a fact holds the words of its figure or stage
-- Grain: one fact whose sentence does not
-- Source: fact_measurement, fact_milestone
-- Severity: warning

SELECT measurement_id AS id FROM fact_measurement WHERE words_start IS NULL
UNION ALL
SELECT milestone_id FROM fact_milestone WHERE words_start IS NULL
ORDER BY id;
