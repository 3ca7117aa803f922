-- Meaning: Failures and doubts
-- Grain: one issue of a document, of the archive's manifests, or of the linker
-- Source: parts, archive issues, linker
-- Key: issue_id
-- Refers: issue_kind = dim_issue_kind.issue_kind

CREATE TABLE fact_issue (
    issue_id VARCHAR NOT NULL,
    document_key VARCHAR NOT NULL,
    issue_date DATE,
    issue_kind VARCHAR NOT NULL,
    page INTEGER NOT NULL,
    char_start INTEGER,
    char_end INTEGER,
    text VARCHAR NOT NULL
);

COMMENT ON TABLE fact_issue IS 'Issues: what was not understood, and doubts / 问题：未能理解与存疑之处';
COMMENT ON COLUMN fact_issue.issue_id IS 'Stable id / 编号（稳定）';
COMMENT ON COLUMN fact_issue.document_key IS 'Document; empty where it concerns several / 文献键';
COMMENT ON COLUMN fact_issue.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_issue.issue_kind IS 'Kind / 种类';
COMMENT ON COLUMN fact_issue.page IS 'Page; 0 for the document as a whole / 页';
COMMENT ON COLUMN fact_issue.char_start IS 'Place in the page''s text / 起始字符';
COMMENT ON COLUMN fact_issue.char_end IS 'End of that place, exclusive / 结束字符';
COMMENT ON COLUMN fact_issue.text IS 'What was found, what was expected / 说明';
