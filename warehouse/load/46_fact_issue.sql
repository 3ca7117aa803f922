-- Meaning: Fills the issues of the documents that stand, those of the archive's manifests, and those of the linker
-- Grain: one issue
-- Source: parts, the archive's issues, the step link

INSERT INTO fact_issue BY NAME
SELECT issue_id, document_key, issue_date, issue_kind, page, char_start, char_end, text
FROM (
    SELECT
        id || '-i' || i.number AS issue_id, document_key, issue_date, i.kind AS issue_kind, i.page AS page,
        i.char_start AS char_start, i.char_end AS char_end, i.text AS text, document, i.number AS place
    FROM (SELECT id, document, document_key, issue_date, unnest(issues) AS i FROM part)
    UNION ALL
    SELECT 'archive-' || key_of(kind || '|' || text), '', NULL, kind, page, NULL, NULL, text, '', 0
    FROM read_parquet(getvariable('archive_issue_file'))
    UNION ALL
    SELECT 'link-' || key_of(kind || '|' || text), '', NULL, kind, page, NULL, NULL, text, '', 0
    FROM read_parquet(getvariable('link_folder') || '/issues.parquet')
)
ORDER BY document, place, issue_id;
