-- Meaning: Files of the archive, wide
-- Grain: one file
-- Source: dim_document, dim_publication

CREATE VIEW documents AS
SELECT
    document, publication, published_for AS region, d.region_code, issue_date, page_label, status, reason, detail,
    released, duplicate_of, pages, characters, size_bytes, decided_by, content_hash,
    learned_at
FROM dim_document AS d JOIN dim_publication USING (publication_key)
LEFT JOIN document_learned USING (document_key)
ORDER BY document;

COMMENT ON VIEW documents IS 'Files of the archive and what became of them / 文献';
COMMENT ON COLUMN documents.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN documents.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN documents.region IS 'Published for, as given / 发行地区';
COMMENT ON COLUMN documents.region_code IS 'Its code / 发行地区代码';
COMMENT ON COLUMN documents.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN documents.page_label IS 'Page as the publisher calls it / 版次';
COMMENT ON COLUMN documents.status IS 'read, empty, quarantined, unread / 状态';
COMMENT ON COLUMN documents.reason IS 'Why it is in quarantine / 隔离原因';
COMMENT ON COLUMN documents.detail IS 'The same in a sentence / 说明';
COMMENT ON COLUMN documents.released IS 'Let out of quarantine by the operator / 已解除隔离';
COMMENT ON COLUMN documents.duplicate_of IS 'File with the same content that stands for it / 同内容文献';
COMMENT ON COLUMN documents.pages IS 'Pages read / 页数';
COMMENT ON COLUMN documents.characters IS 'Characters read / 字符数';
COMMENT ON COLUMN documents.size_bytes IS 'Size of the file / 字节数';
COMMENT ON COLUMN documents.decided_by IS 'What settled its identity / 身份认定依据';
COMMENT ON COLUMN documents.content_hash IS 'Hash of its bytes / 内容散列';
COMMENT ON COLUMN documents.learned_at IS 'Begin of the night in which its content was first read, UTC; null where it has not been / 获知时间（UTC）';
