-- Meaning: Kinds of failures and doubts
-- Grain: one kind
-- Source: issue_kinds.csv; kinds sighted
-- Key: issue_kind

CREATE TABLE dim_issue_kind (
    issue_kind VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    remedy VARCHAR NOT NULL
);

COMMENT ON TABLE dim_issue_kind IS 'Kinds of issues, and what to do about them / 问题种类';
COMMENT ON COLUMN dim_issue_kind.issue_kind IS 'Code / 代码';
COMMENT ON COLUMN dim_issue_kind.severity IS 'error, warning or info; unknown for a kind that the table lacks / 严重程度';
COMMENT ON COLUMN dim_issue_kind.meaning IS 'What it says / 含义';
COMMENT ON COLUMN dim_issue_kind.remedy IS 'What to do / 处理办法';
