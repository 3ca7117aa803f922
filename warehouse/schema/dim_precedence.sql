-- Meaning: The rule by which one of several values for a quantity stands
-- Grain: one criterion
-- Source: precedence.csv
-- Key: rank

CREATE TABLE dim_precedence (
    rank INTEGER NOT NULL,
    criterion VARCHAR NOT NULL,
    prefers VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL
);

COMMENT ON TABLE dim_precedence IS 'Criteria by which one of several values for a quantity stands, the first that differs deciding / 数据取舍规则';
COMMENT ON COLUMN dim_precedence.rank IS 'Order in which criteria are tried / 次序';
COMMENT ON COLUMN dim_precedence.criterion IS 'Code, as revisions give it for a reason / 代码';
COMMENT ON COLUMN dim_precedence.prefers IS 'greater or lesser: which of two stands / 取大或取小';
COMMENT ON COLUMN dim_precedence.name IS 'Chinese name / 中文名称';
COMMENT ON COLUMN dim_precedence.name_en IS 'English name / 英文名称';
COMMENT ON COLUMN dim_precedence.meaning IS 'What it says / 含义';
