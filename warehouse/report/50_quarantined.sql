-- Meaning: documents that could not be read and that the operator has not let out, with the reason
-- Grain: one document
-- Source: view documents

SELECT document, reason, detail FROM documents WHERE status = 'quarantined' AND NOT released ORDER BY document;
