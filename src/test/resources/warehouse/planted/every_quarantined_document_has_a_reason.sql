-- Meaning: Breaks the sentence every_quarantined_document_has_a_reason
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_document SET reason = '' WHERE status = 'quarantined';
