-- Meaning: A figure confirms another only in a story of another publication
-- Grain: one figure that is called a confirmation, though its own paper or story told the value before
-- Source: fact_measurement, fact_article, dim_document
-- Severity: error

WITH told AS (
    SELECT measurement_id, told_as, first_printing, quantity_key, value, story_key, publication_key
    FROM fact_measurement
    JOIN (SELECT article_id, story_key FROM fact_article) USING (article_id)
    JOIN dim_document USING (document_key)
)
SELECT later.measurement_id, later.quantity_key, later.value
FROM told AS later
JOIN told AS first USING (quantity_key, value)
WHERE later.told_as = 'confirmation' AND first.told_as = 'first'
    AND (NOT later.first_printing OR later.story_key = first.story_key OR later.publication_key = first.publication_key)
ORDER BY later.measurement_id;
