-- Meaning: Of the printings of a figure in its story exactly one is the first
-- Grain: one story and figure with none, or several
-- Source: fact_measurement, fact_article
-- Severity: error

-- Stories and figures are grouped by hashes, which are cheaper than texts, and looked at where two are equal.
WITH printing AS NOT MATERIALIZED (
    SELECT
        story_key, quantity_key, metric, value, first_printing,
        hash(story_key, quantity_key, metric, value) AS quantity_in_story, hash(story_key, metric, value) AS figure_in_story
    FROM fact_measurement JOIN (SELECT article_id, story_key FROM fact_article) USING (article_id)
),
twice AS (
    SELECT quantity_in_story FROM printing WHERE first_printing GROUP BY quantity_in_story HAVING count(*) > 1
),
-- What no later printing tells has its first.
told_again AS (
    SELECT figure_in_story FROM printing WHERE NOT first_printing
)
SELECT story_key, metric, value, count(*) AS firsts
FROM printing SEMI JOIN twice USING (quantity_in_story)
WHERE first_printing
GROUP BY story_key, quantity_key, metric, value HAVING count(*) > 1
UNION ALL
SELECT story_key, metric, value, 0
FROM printing SEMI JOIN told_again USING (figure_in_story)
GROUP BY story_key, metric, value HAVING count(*) FILTER (first_printing) = 0
ORDER BY ALL;
