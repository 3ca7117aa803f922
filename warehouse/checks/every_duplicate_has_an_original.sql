-- Meaning: What stands for a duplicate is a document with the same content that stands itself
-- Grain: one duplicate without it
-- Source: dim_document
-- Severity: error

SELECT document, duplicate_of FROM dim_document AS copy
WHERE duplicate_of <> '' AND NOT EXISTS (
    FROM dim_document AS original
    WHERE original.document = copy.duplicate_of AND original.duplicate_of = '' AND original.extraction_key = copy.extraction_key
)
ORDER BY document;
