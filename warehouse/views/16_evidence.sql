-- Meaning: The way back from a fact to its place
-- Grain: one measurement or milestone
-- Source: measurements, milestones, fact_measurement, fact_milestone, fact_evidence

CREATE VIEW evidence AS
WITH fact AS (
    SELECT
        id, 'measurement' AS kind, document, page, article, publication, issue_date, evidence, char_start, char_end,
        words_start, words_end
    FROM measurements JOIN (SELECT measurement_id AS id, words_start, words_end FROM fact_measurement) USING (id)
    UNION ALL
    SELECT
        id, 'milestone', document, page, article, publication, issue_date, evidence, char_start, char_end,
        words_start, words_end
    FROM milestones JOIN (SELECT milestone_id AS id, words_start, words_end FROM fact_milestone) USING (id)
),
place AS (
    SELECT
        fact_id,
        list({x: x, y: y, width: width, height: height, page: page} ORDER BY page, line_no) AS boxes,
        list({x: figure_x, y: figure_y, width: figure_width, height: figure_height, page: page} ORDER BY page, line_no)
            FILTER (WHERE figure_x IS NOT NULL) AS figure_boxes
    FROM fact_evidence GROUP BY fact_id
)
SELECT
    fact.*,
    coalesce(to_json(boxes)::VARCHAR, '[]') AS boxes,
    coalesce(to_json(figure_boxes)::VARCHAR, '[]') AS figure_boxes
FROM fact LEFT JOIN place ON place.fact_id = fact.id
ORDER BY document, page, char_start, id;

COMMENT ON VIEW evidence IS 'Where each fact stands: document, page, sentence, boxes / 出处';
COMMENT ON COLUMN evidence.id IS 'Id of the fact / 事实编号';
COMMENT ON COLUMN evidence.kind IS 'measurement, milestone / 种类';
COMMENT ON COLUMN evidence.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN evidence.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN evidence.article IS 'Main title; empty where there is none / 文章主题';
COMMENT ON COLUMN evidence.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN evidence.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN evidence.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN evidence.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN evidence.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN evidence.words_start IS 'Place of the figure or stage word in evidence, from 0; null where it does not hold it / 数字或阶段词在原句中的起始字符';
COMMENT ON COLUMN evidence.words_end IS 'End of it, exclusive / 数字或阶段词在原句中的结束字符';
COMMENT ON COLUMN evidence.boxes IS 'Boxes of the sentence as JSON, one a line, in points from the upper left corner; [] where the format knows no places / 句子的版面位置（JSON）';
COMMENT ON COLUMN evidence.figure_boxes IS 'Boxes of the figure or stage word as JSON, the same way / 数字或阶段词的版面位置（JSON）';
