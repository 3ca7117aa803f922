-- Meaning: documents seen = read + duplicate + quarantined + empty; what is left over is the difference
-- Grain: one row
-- Source: dim_document

SELECT
    count(*) AS seen,
    count(*) FILTER (duplicate_of = '' AND status = 'read') AS read,
    count(*) FILTER (duplicate_of <> '') AS duplicate,
    count(*) FILTER (duplicate_of = '' AND status = 'quarantined') AS quarantined,
    count(*) FILTER (duplicate_of = '' AND status = 'empty') AS empty,
    seen - read - duplicate - quarantined - empty AS difference
FROM dim_document;
