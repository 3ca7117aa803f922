-- Meaning: Of the printings of a figure in its story exactly one is the first
-- Grain: one story and figure with none, or several
-- Source: fact_measurement, fact_article
-- Severity: error

SELECT story_key, metric, value, count(*) FILTER (first_printing) AS firsts
FROM fact_measurement JOIN fact_article USING (article_id, document_key)
GROUP BY story_key, project_id, region_key, subject, metric, stage, category, value, unit, modality
HAVING count(*) FILTER (first_printing) <> 1
ORDER BY ALL;
