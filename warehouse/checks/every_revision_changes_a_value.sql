-- Meaning: The two figures of a revision are two values of one quantity, and its reason is a criterion
-- Grain: one revision that is none
-- Source: fact_revision, fact_measurement, dim_precedence
-- Severity: error

SELECT revision.quantity_key, change_no, old_id, new_id, reason
FROM fact_revision AS revision
LEFT JOIN fact_measurement AS old ON old.measurement_id = old_id
LEFT JOIN fact_measurement AS new ON new.measurement_id = new_id
WHERE old.quantity_key IS DISTINCT FROM revision.quantity_key
    OR new.quantity_key IS DISTINCT FROM revision.quantity_key
    OR old.value = new.value
    OR reason NOT IN (SELECT criterion FROM dim_precedence UNION ALL SELECT 'reading_order')
ORDER BY ALL;
