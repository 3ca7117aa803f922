-- Meaning: What became of the pages of each file: pages seen = read + duplicate + quarantined + empty
-- Grain: one file that was opened
-- Source: dim_document, fact_issue

CREATE VIEW page_balance AS
WITH lost_page AS (
    SELECT document_key, count(DISTINCT page) AS lost FROM fact_issue WHERE issue_kind = 'page_lost' GROUP BY document_key
)
SELECT
    document,
    file_pages AS seen,
    CASE WHEN duplicate_of = '' THEN pages - blank_pages ELSE 0 END AS read,
    CASE WHEN duplicate_of <> '' THEN file_pages ELSE 0 END AS duplicate,
    CASE WHEN duplicate_of <> '' THEN 0 WHEN status = 'quarantined' THEN file_pages ELSE coalesce(lost, 0) END AS quarantined,
    CASE WHEN duplicate_of = '' THEN blank_pages ELSE 0 END AS empty
FROM dim_document
LEFT JOIN lost_page USING (document_key)
WHERE file_pages > 0 OR pages > 0
ORDER BY document;

COMMENT ON VIEW page_balance IS 'What became of the pages of each file that was opened / 页数守恒';
COMMENT ON COLUMN page_balance.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN page_balance.seen IS 'Pages of the file / 文件页数';
COMMENT ON COLUMN page_balance.read IS 'Pages read, with text / 已读页数';
COMMENT ON COLUMN page_balance.duplicate IS 'Pages of a file whose content another stands for / 重复页数';
COMMENT ON COLUMN page_balance.quarantined IS 'Pages that could not be read, each told as an issue / 未能读取页数';
COMMENT ON COLUMN page_balance.empty IS 'Pages without a character / 空白页数';
