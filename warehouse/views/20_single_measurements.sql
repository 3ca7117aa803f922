-- Meaning: Figures, each once a story
-- Grain: one figure of one story
-- Source: measurements

CREATE VIEW single_measurements AS
SELECT * EXCLUDE (first_printing)
FROM measurements
WHERE first_printing;

COMMENT ON VIEW single_measurements IS 'Figures, each counted once however often its story is printed / 数据（同一报道只计一次）';
COMMENT ON COLUMN single_measurements.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN single_measurements.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN single_measurements.article IS 'Main title; empty where there is none / 文章主题';
COMMENT ON COLUMN single_measurements.project IS 'Canonical name; empty for an aggregate / 项目规范名称';
COMMENT ON COLUMN single_measurements.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN single_measurements.region IS 'Region / 地区';
COMMENT ON COLUMN single_measurements.subject IS 'What is measured, as written / 计量对象';
COMMENT ON COLUMN single_measurements.metric IS 'Metric / 指标';
COMMENT ON COLUMN single_measurements.stage IS 'Stage of the things counted / 阶段';
COMMENT ON COLUMN single_measurements.category IS 'Part of a whole, as written / 分类';
COMMENT ON COLUMN single_measurements.value IS 'Value; lower end of a range / 数值';
COMMENT ON COLUMN single_measurements.value_high IS 'Upper end of a range / 区间上限';
COMMENT ON COLUMN single_measurements.unit IS 'Unit / 单位';
COMMENT ON COLUMN single_measurements.qualifier IS 'exact, about, over, under / 精确程度';
COMMENT ON COLUMN single_measurements.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN single_measurements.period_start IS 'First day; null for a state / 起始日期';
COMMENT ON COLUMN single_measurements.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN single_measurements.part_of IS 'Id of the whole that this is a part of / 所属整体';
COMMENT ON COLUMN single_measurements.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN single_measurements.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN single_measurements.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN single_measurements.confidence IS 'Probability that value, unit, metric, project and region are right, 0..1 / 数值、单位、指标、项目和地区均正确的概率';
COMMENT ON COLUMN single_measurements.id IS 'Stable id / 编号';
COMMENT ON COLUMN single_measurements.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN single_measurements.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN single_measurements.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN single_measurements.article_no IS 'Number of the article in the document / 文章序号';
COMMENT ON COLUMN single_measurements.project_id IS 'Stable id of the project / 项目编号';
COMMENT ON COLUMN single_measurements.story_key IS 'Story; the same for reprints / 报道键';
COMMENT ON COLUMN single_measurements.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN single_measurements.rule IS 'Rule that read it / 抽取规则';
COMMENT ON COLUMN single_measurements.quantity_key IS 'Key of the quantity: equal for figures about the same thing and days / 数据键';
COMMENT ON COLUMN single_measurements.told_as IS 'first, confirmation by another publication in its own words, or repetition / 首次、印证、重复';
COMMENT ON COLUMN single_measurements.superseded_by IS 'Id of the figure that replaced this one; empty where it stands / 被哪条数据取代';
COMMENT ON COLUMN single_measurements.precedence IS 'Place among the statements of a contested quantity; the greatest published by a day stands / 取舍次序';
COMMENT ON COLUMN single_measurements.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN single_measurements.learned_at IS 'Begin of the night in which its document was first read, UTC / 获知时间（UTC）';
