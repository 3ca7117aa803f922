-- Meaning: Of the articles of a story exactly one is its first printing, the one that dim_story names
-- Grain: one story without one, or with another
-- Source: fact_article, dim_story
-- Severity: error

SELECT story_key, first_article_id, list(article_id ORDER BY article_id) FILTER (printing = 'first') AS first_printings
FROM dim_story JOIN fact_article USING (story_key)
GROUP BY ALL
HAVING count(*) FILTER (printing = 'first') <> 1 OR max(article_id) FILTER (printing = 'first') <> first_article_id
ORDER BY story_key;
