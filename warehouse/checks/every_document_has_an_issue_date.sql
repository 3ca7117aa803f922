-- Meaning: The day of publication is known of every document that was read
-- Grain: one document without
-- Source: dim_document
-- Severity: warning

SELECT document FROM dim_document WHERE status = 'read' AND issue_date IS NULL ORDER BY document;
