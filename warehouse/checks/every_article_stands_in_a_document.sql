-- Meaning: The document of every article is in dim_document, and stands itself
-- Grain: one article without one
-- Source: fact_article, dim_document
-- Severity: error

SELECT article_id FROM fact_article AS a
WHERE NOT EXISTS (FROM dim_document AS d WHERE d.document_key = a.document_key AND d.duplicate_of = '')
ORDER BY article_id;
