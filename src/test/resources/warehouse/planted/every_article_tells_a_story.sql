-- Meaning: Breaks the sentence every_article_tells_a_story
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM dim_story WHERE articles = 2;
