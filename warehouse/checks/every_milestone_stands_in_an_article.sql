-- Meaning: The article of every milestone is in fact_article, in the same document
-- Grain: one milestone without one
-- Source: fact_milestone, fact_article
-- Severity: error

SELECT milestone_id FROM fact_milestone AS f
WHERE NOT EXISTS (FROM fact_article AS a WHERE a.article_id = f.article_id AND a.document_key = f.document_key)
ORDER BY milestone_id;
