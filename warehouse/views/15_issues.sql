-- Meaning: Failures and doubts, wide
-- Grain: one issue
-- Source: fact_issue, dim_issue_kind, dim_document

CREATE VIEW issues AS
SELECT
    coalesce(document, '') AS document, page, issue_kind AS kind, severity, text, meaning, remedy, char_start, char_end,
    f.issue_date, coalesce(publication, '') AS publication, issue_id AS id
FROM fact_issue AS f
JOIN dim_issue_kind USING (issue_kind)
LEFT JOIN dim_document USING (document_key)
LEFT JOIN dim_publication USING (publication_key)
ORDER BY document, page, char_start, id;

COMMENT ON VIEW issues IS 'What was not understood, and doubts / 问题';
COMMENT ON COLUMN issues.document IS 'Path; empty where it concerns several / 文献路径';
COMMENT ON COLUMN issues.page IS 'Page; 0 for the document as a whole / 页';
COMMENT ON COLUMN issues.kind IS 'Kind / 种类';
COMMENT ON COLUMN issues.severity IS 'error, warning, info / 严重程度';
COMMENT ON COLUMN issues.text IS 'What was found, what was expected / 说明';
COMMENT ON COLUMN issues.meaning IS 'What the kind says / 含义';
COMMENT ON COLUMN issues.remedy IS 'What to do / 处理办法';
COMMENT ON COLUMN issues.char_start IS 'Place in the page''s text / 起始字符';
COMMENT ON COLUMN issues.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN issues.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN issues.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN issues.id IS 'Stable id / 编号';
