-- Meaning: The documents are the files that the night found in the archive: none is missing, none is of an earlier night
-- Grain: one file without its document, or document without its file
-- Source: the inventory, as the session's variable names it; dim_document
-- Severity: error

WITH listed AS (SELECT document FROM read_parquet(getvariable('inventory_file')))
SELECT 'no document' AS trouble, document FROM listed WHERE document NOT IN (SELECT document FROM dim_document)
UNION ALL
SELECT 'no file', document FROM dim_document WHERE document NOT IN (FROM listed)
ORDER BY document;
