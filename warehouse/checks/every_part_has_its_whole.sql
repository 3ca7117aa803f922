-- Meaning: What a figure is a part of is a figure too, of the same document
-- Grain: one part without its whole
-- Source: fact_measurement
-- Severity: error

SELECT measurement_id, part_of FROM fact_measurement AS part
WHERE part_of <> '' AND NOT EXISTS (
    FROM fact_measurement AS whole
    WHERE whole.measurement_id = part.part_of AND whole.document_key = part.document_key
)
ORDER BY measurement_id;
