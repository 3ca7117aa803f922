-- Meaning: Neither documents nor facts fall below half of what the last release held. Where that is meant, delete `current`: the next night compares with nothing
-- Grain: one table that does
-- Source: the manifest of the release that is current; dim_document and the facts
-- Severity: error

WITH now AS (
    SELECT 'dim_document' AS table_name, count(*) AS rows FROM dim_document
    UNION ALL SELECT 'fact_article', count(*) FROM fact_article
    UNION ALL SELECT 'fact_measurement', count(*) FROM fact_measurement
    UNION ALL SELECT 'fact_milestone', count(*) FROM fact_milestone
    UNION ALL SELECT 'fact_mention', count(*) FROM fact_mention
)
SELECT table_name, last_release.rows AS rows_before, now.rows AS rows_now
FROM now JOIN last_release USING (table_name)
-- A handful of documents may well halve: an archive that is being set up.
WHERE last_release.rows >= 100 AND now.rows < last_release.rows / 2
ORDER BY table_name;
