-- Meaning: Breaks the sentence every_mention_stands_in_an_article
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_mention SET article_id = 'gone' WHERE mention_id = (SELECT min(mention_id) FROM fact_mention);
