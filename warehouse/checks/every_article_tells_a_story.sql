-- Meaning: The story of every article is in dim_story
-- Grain: one article without one
-- Source: fact_article, dim_story
-- Severity: error

SELECT article_id FROM fact_article AS a
WHERE NOT EXISTS (FROM dim_story AS s WHERE s.story_key = a.story_key)
ORDER BY article_id;
