-- Meaning: Every file of the archive is one row of dim_document
-- Grain: one document listed more than once
-- Source: dim_document
-- Severity: error

SELECT document, count(*) AS times FROM dim_document GROUP BY document HAVING count(*) > 1 ORDER BY document;
