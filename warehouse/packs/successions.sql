-- Meaning: What replaced, or was replaced by, the figures of a list of ids
-- Grain: one figure and the one that replaced it
-- Source: measurements

WITH wanted AS (
    SELECT unnest(string_split(:fact_ids, chr(10))) AS id
)
SELECT id AS old_id, superseded_by AS new_id
FROM measurements
WHERE superseded_by <> '' AND (id IN (FROM wanted) OR superseded_by IN (FROM wanted))
ORDER BY old_id, new_id;
