-- Meaning: The article of every measurement is in fact_article, in the same document
-- Grain: one measurement without one
-- Source: fact_measurement, fact_article
-- Severity: error

SELECT measurement_id FROM fact_measurement AS f
WHERE NOT EXISTS (FROM fact_article AS a WHERE a.article_id = f.article_id AND a.document_key = f.document_key)
ORDER BY measurement_id;
