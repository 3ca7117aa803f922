-- Meaning: Lines of print on which the sentences of facts stand, and the place of the figure in them
-- Grain: one fact and one line of its sentence; none for documents without pages
-- Source: parts
-- Key: fact_id, line_no, page

CREATE TABLE fact_evidence (
    fact_id VARCHAR NOT NULL USING COMPRESSION zstd,
    issue_date DATE,
    page INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    x DOUBLE NOT NULL,
    y DOUBLE NOT NULL,
    width DOUBLE NOT NULL,
    height DOUBLE NOT NULL,
    vertical BOOLEAN NOT NULL,
    figure_x DOUBLE,
    figure_y DOUBLE,
    figure_width DOUBLE,
    figure_height DOUBLE
);

COMMENT ON TABLE fact_evidence IS 'Where facts stand on the page, in points from its upper left corner / 出处：事实在版面上的位置（点）';
COMMENT ON COLUMN fact_evidence.fact_id IS 'Measurement or milestone / 事实编号';
COMMENT ON COLUMN fact_evidence.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_evidence.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN fact_evidence.line_no IS 'Line on the page in reading order, from 1 / 行号';
COMMENT ON COLUMN fact_evidence.char_start IS 'What the sentence covers of the line, in the page''s text / 句子在本行的起始字符';
COMMENT ON COLUMN fact_evidence.char_end IS 'End of that, exclusive / 句子在本行的结束字符';
COMMENT ON COLUMN fact_evidence.x IS 'Left edge of what the sentence covers of the line, in points / 句子在本行的左边（点）';
COMMENT ON COLUMN fact_evidence.y IS 'Upper edge / 上';
COMMENT ON COLUMN fact_evidence.width IS 'Width / 宽';
COMMENT ON COLUMN fact_evidence.height IS 'Height / 高';
COMMENT ON COLUMN fact_evidence.vertical IS 'Set from top to bottom? / 是否竖排';
COMMENT ON COLUMN fact_evidence.figure_x IS 'Left edge of the figure or stage word; NULL where it is not on this line / 数字或阶段词的左边';
COMMENT ON COLUMN fact_evidence.figure_y IS 'Its upper edge / 其上边';
COMMENT ON COLUMN fact_evidence.figure_width IS 'Its width / 其宽';
COMMENT ON COLUMN fact_evidence.figure_height IS 'Its height / 其高';
