-- Meaning: what the report compares with: the documents of the release before this run, and the pages of each file
-- Grain: documents_before: one document; file_content: one file content; page_balance: one document whose file was opened
-- Source: dim_document and fact_issue of the release; documents_before and file_content are filled by the files beside this one

CREATE TEMP TABLE documents_before (document VARCHAR);
CREATE TEMP TABLE file_content (content_hash VARCHAR, file_pages INTEGER);

CREATE TEMP VIEW page_balance AS
WITH lost_page AS (
    SELECT document_key, count(DISTINCT page) AS lost FROM fact_issue WHERE issue_kind = 'page_lost' GROUP BY document_key
)
SELECT document, file_pages AS of_files, pages AS read, coalesce(lost, 0) AS lost
FROM dim_document
JOIN file_content USING (content_hash)
LEFT JOIN lost_page USING (document_key)
WHERE duplicate_of = '' AND status IN ('read', 'empty');
