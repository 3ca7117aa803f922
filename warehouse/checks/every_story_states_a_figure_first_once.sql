-- Meaning: Of the printings of a figure in its story exactly one is the first
-- Grain: one story and figure with none, or several
-- Source: fact_measurement, fact_article
-- Severity: error

WITH printing AS (
    SELECT story_key, quantity_key, metric, value, first_printing
    FROM fact_measurement JOIN (SELECT article_id, story_key FROM fact_article) USING (article_id)
)
SELECT story_key, metric, value, count(*) AS firsts
FROM printing WHERE first_printing
GROUP BY story_key, quantity_key, metric, value HAVING count(*) > 1
UNION ALL
SELECT story_key, metric, value, 0
FROM printing
GROUP BY story_key, metric, value HAVING count(*) FILTER (first_printing) = 0
ORDER BY ALL;
