-- Meaning: what the report compares with: the documents of the release before this run, and the pages of each file
-- Grain: documents_before: one document; page_balance: one document whose file was opened
-- Source: dim_document, fact_issue, the release before, the pages of the files as the reader counted them

CREATE TEMP VIEW page_balance AS
WITH lost_page AS (
    SELECT document_key, count(DISTINCT page) AS lost FROM fact_issue WHERE issue_kind = 'page_lost' GROUP BY document_key
)
SELECT document, file_pages AS of_files, pages AS read, coalesce(lost, 0) AS lost
FROM dim_document
JOIN file_content USING (content_hash)
LEFT JOIN lost_page USING (document_key)
WHERE duplicate_of = '' AND status IN ('read', 'empty');
