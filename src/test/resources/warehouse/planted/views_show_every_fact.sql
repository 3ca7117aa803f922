-- Meaning: Breaks the sentence views_show_every_fact
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_article SET document_key = 'gone' WHERE article_no = 1;
