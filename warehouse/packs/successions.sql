-- Meaning: What came after and before the figures of a list of ids, where a later issue states another value
-- Grain: one figure and the next value for it
-- Source: revisions

WITH wanted AS (
    SELECT unnest(string_split(:fact_ids, chr(10))) AS id
)
SELECT DISTINCT old_id, new_id
FROM revisions
WHERE old_id IN (FROM wanted) OR new_id IN (FROM wanted)
ORDER BY old_id, new_id;
