-- Meaning: The article of every mention is in fact_article, in the same document
-- Grain: one mention without one
-- Source: fact_mention, fact_article
-- Severity: error

SELECT mention_id FROM fact_mention AS f
WHERE NOT EXISTS (FROM fact_article AS a WHERE a.article_id = f.article_id AND a.document_key = f.document_key)
ORDER BY mention_id;
