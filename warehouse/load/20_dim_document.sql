-- Meaning: Fills the documents
-- Grain: one file of the archive
-- Source: inventory, parts, released.csv, regions.csv

INSERT INTO dim_document BY NAME
WITH released_content AS (
    SELECT content_hash FROM read_csv(getvariable('released_file'), header = true, all_varchar = true)
),
read_document AS (
    SELECT key, status, reason, detail, file_pages,
        len(pages) AS pages,
        len(list_filter(pages, lambda page: trim(page.text) = '')) AS blank_pages,
        list_sum(list_transform(pages, lambda page: length(page.text)))::BIGINT AS characters
    FROM part
)
SELECT
    document_key, document, content_hash,
    key AS extraction_key,
    coalesce(status, 'unread') AS status,
    coalesce(reason, '') AS reason,
    coalesce(detail, '') AS detail,
    coalesce(status, '') = 'quarantined' AND content_hash IN (FROM released_content) AS released,
    CASE WHEN document = standing_document THEN '' ELSE standing_document END AS duplicate_of,
    key_of(publication) AS publication_key,
    published_for,
    coalesce(code_now.code, name_once.code, '') AS region_code,
    issue_date, page_label, decided_by,
    size AS size_bytes,
    coalesce(file_pages, 0) AS file_pages,
    coalesce(pages, 0) AS pages,
    coalesce(blank_pages, 0) AS blank_pages,
    coalesce(characters, 0) AS characters
FROM archive_file
LEFT JOIN read_document USING (key)
LEFT JOIN code_now ON code_now.code = published_for
LEFT JOIN name_once ON name_once.name = published_for
ORDER BY document;
