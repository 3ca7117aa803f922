-- Meaning: Documents seen = read + empty + quarantined, duplicates with the one that stands for them
-- Grain: one document that is none of these
-- Source: dim_document
-- Severity: error

SELECT document, status FROM dim_document WHERE status NOT IN ('read', 'empty', 'quarantined') ORDER BY document;
