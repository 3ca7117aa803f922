-- Meaning: Lines of print on which facts stand
-- Grain: one fact and one line; none for documents without pages
-- Source: parts

CREATE TABLE fact_evidence (
    fact_id VARCHAR NOT NULL,
    page INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    x DOUBLE NOT NULL,
    y DOUBLE NOT NULL,
    width DOUBLE NOT NULL,
    height DOUBLE NOT NULL,
    vertical BOOLEAN NOT NULL
);

COMMENT ON TABLE fact_evidence IS 'Where facts stand on the page, in points from its upper left corner / 出处：事实在版面上的位置（点）';
COMMENT ON COLUMN fact_evidence.fact_id IS 'Measurement or milestone / 事实编号';
COMMENT ON COLUMN fact_evidence.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN fact_evidence.line_no IS 'Line on the page in reading order, from 1 / 行号';
COMMENT ON COLUMN fact_evidence.char_start IS 'Line''s place in the page''s text / 行起始字符';
COMMENT ON COLUMN fact_evidence.char_end IS 'End of that place, exclusive / 行结束字符';
COMMENT ON COLUMN fact_evidence.x IS 'Left edge / 左';
COMMENT ON COLUMN fact_evidence.y IS 'Upper edge / 上';
COMMENT ON COLUMN fact_evidence.width IS 'Width / 宽';
COMMENT ON COLUMN fact_evidence.height IS 'Height / 高';
COMMENT ON COLUMN fact_evidence.vertical IS 'Set from top to bottom? / 是否竖排';
