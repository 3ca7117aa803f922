-- Meaning: documents that could not be read, with the reason
-- Grain: one document
-- Source: view documents

SELECT document, reason, detail FROM documents WHERE status = 'quarantined' ORDER BY document;
