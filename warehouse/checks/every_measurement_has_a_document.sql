-- Meaning: Every measurement stands in a document of the archive
-- Grain: one measurement that does not
-- Source: fact_measurement, dim_document
-- Severity: error

SELECT measurement_id
FROM fact_measurement
WHERE NOT EXISTS (FROM dim_document WHERE dim_document.document_key = fact_measurement.document_key)
ORDER BY measurement_id;
