-- Meaning: The publication of every document is in dim_publication
-- Grain: one document without one
-- Source: dim_document, dim_publication
-- Severity: error

SELECT document FROM dim_document AS d
WHERE NOT EXISTS (FROM dim_publication AS p WHERE p.publication_key = d.publication_key)
ORDER BY document;
