-- Meaning: What the checks found before this release was published
-- Grain: one check
-- Source: warehouse/checks
-- Key: check_name

CREATE TABLE check_result (
    check_name VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    offending BIGINT NOT NULL,
    examples VARCHAR NOT NULL
);

COMMENT ON TABLE check_result IS 'Results of the checks / 校验结果';
COMMENT ON COLUMN check_result.check_name IS 'The sentence that must hold / 校验项';
COMMENT ON COLUMN check_result.severity IS 'error stops a release, warning does not / 严重程度';
COMMENT ON COLUMN check_result.meaning IS 'The same in words / 含义';
COMMENT ON COLUMN check_result.offending IS 'Rows that break it / 违反行数';
COMMENT ON COLUMN check_result.examples IS 'Some of them / 示例';
