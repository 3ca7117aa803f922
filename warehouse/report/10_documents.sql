-- Meaning: documents of the archive by what became of them
-- Grain: one status
-- Source: view documents

SELECT
    CASE WHEN duplicate_of <> '' THEN 'duplicate' WHEN released THEN 'released' ELSE status END AS kind, count(*) AS documents
FROM documents
GROUP BY kind
ORDER BY documents DESC, kind;
