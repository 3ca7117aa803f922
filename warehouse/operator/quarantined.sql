-- Meaning: documents that could not be read and that the operator has not let out, with the hash under which they are kept
-- Grain: one document
-- Source: view documents

SELECT document, content_hash, reason, detail
FROM documents
WHERE status = 'quarantined' AND NOT released
ORDER BY document;
