-- Meaning: documents that could not be read and that the operator has not let out, with the reason; those of this run first
-- Grain: one document; the first hundred
-- Source: dim_document, documents_before

SELECT document, reason, detail, document NOT IN (SELECT document FROM documents_before) AS new
FROM dim_document
WHERE status = 'quarantined' AND NOT released AND duplicate_of = ''
ORDER BY new DESC, document
LIMIT 100;
