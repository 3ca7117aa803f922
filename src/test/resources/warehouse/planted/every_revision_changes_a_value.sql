-- Meaning: Breaks the sentence every_revision_changes_a_value
-- Grain: one planted row
-- Source: the sample warehouse

INSERT INTO fact_revision
SELECT quantity_key, 1, measurement_id, measurement_id, 'issue_date' FROM fact_measurement LIMIT 1;
