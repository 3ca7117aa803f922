-- Meaning: A document is in quarantine for a reason, and only then
-- Grain: one document without the one or with the other
-- Source: dim_document
-- Severity: error

SELECT document, status, reason FROM dim_document WHERE (status = 'quarantined') <> (reason <> '') ORDER BY document;
