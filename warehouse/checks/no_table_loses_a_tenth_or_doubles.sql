-- Meaning: Documents and facts neither lose a tenth of what the last release held nor double
-- Grain: one table that does
-- Source: the manifest of the release that is current; dim_document and the facts
-- Severity: warning

WITH now AS (
    SELECT 'dim_document' AS table_name, count(*) AS rows FROM dim_document
    UNION ALL SELECT 'fact_article', count(*) FROM fact_article
    UNION ALL SELECT 'fact_measurement', count(*) FROM fact_measurement
    UNION ALL SELECT 'fact_milestone', count(*) FROM fact_milestone
    UNION ALL SELECT 'fact_mention', count(*) FROM fact_mention
)
SELECT table_name, last_release.rows AS rows_before, now.rows AS rows_now
FROM now JOIN last_release USING (table_name)
WHERE last_release.rows >= 100 AND (now.rows < 0.9 * last_release.rows OR now.rows > 2 * last_release.rows)
ORDER BY table_name;
