-- Meaning: Breaks the sentence every_milestone_stands_in_an_article
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_milestone SET article_id = 'gone' WHERE milestone_id = (SELECT min(milestone_id) FROM fact_milestone);
