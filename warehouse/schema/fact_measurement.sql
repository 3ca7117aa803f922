-- Meaning: Stated figures
-- Grain: one figure at one place
-- Source: parts, linker
-- Key: measurement_id
-- Refers: document_key = dim_document.document_key; article_id = fact_article.article_id; project_key = dim_project.project_key; region_key = dim_region.region_key; metric = dim_metric.metric; stage = dim_stage.stage; unit = dim_unit.unit

CREATE TABLE fact_measurement (
    measurement_id VARCHAR NOT NULL USING COMPRESSION zstd,
    document_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    article_id VARCHAR NOT NULL USING COMPRESSION dictionary,
    page INTEGER NOT NULL,
    issue_date DATE,
    project_id VARCHAR NOT NULL,
    project_key VARCHAR NOT NULL,
    region_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    subject VARCHAR NOT NULL,
    metric VARCHAR NOT NULL USING COMPRESSION dictionary,
    stage VARCHAR NOT NULL USING COMPRESSION dictionary,
    category VARCHAR NOT NULL,
    value DECIMAL(28, 6) NOT NULL,
    value_high DECIMAL(28, 6),
    unit VARCHAR NOT NULL USING COMPRESSION dictionary,
    qualifier VARCHAR NOT NULL USING COMPRESSION dictionary,
    modality VARCHAR NOT NULL USING COMPRESSION dictionary,
    period_start DATE,
    period_end DATE,
    granularity VARCHAR NOT NULL USING COMPRESSION dictionary,
    part_of VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL USING COMPRESSION zstd,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    words_start INTEGER,
    words_end INTEGER,
    confidence DOUBLE NOT NULL,
    rule VARCHAR NOT NULL USING COMPRESSION dictionary,
    quantity_key VARCHAR NOT NULL USING COMPRESSION fsst,
    first_printing BOOLEAN NOT NULL,
    told_as VARCHAR NOT NULL USING COMPRESSION dictionary,
    superseded_by VARCHAR NOT NULL,
    precedence INTEGER NOT NULL
);

COMMENT ON TABLE fact_measurement IS 'Figures as stated / 数据：文中所述的每个数字';
COMMENT ON COLUMN fact_measurement.measurement_id IS 'Stable id / 编号（稳定）';
COMMENT ON COLUMN fact_measurement.document_key IS 'Document / 文献键';
COMMENT ON COLUMN fact_measurement.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN fact_measurement.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN fact_measurement.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_measurement.project_id IS 'Project; empty for an aggregate / 项目编号';
COMMENT ON COLUMN fact_measurement.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN fact_measurement.region_key IS 'Smallest region whose figure it is / 地区键';
COMMENT ON COLUMN fact_measurement.subject IS 'What is measured, as written / 计量对象（原文）';
COMMENT ON COLUMN fact_measurement.metric IS 'Metric / 指标';
COMMENT ON COLUMN fact_measurement.stage IS 'Stage of the things counted / 阶段';
COMMENT ON COLUMN fact_measurement.category IS 'Part of a whole, as written / 分类（原文）';
COMMENT ON COLUMN fact_measurement.value IS 'Value in the unit / 数值';
COMMENT ON COLUMN fact_measurement.value_high IS 'Upper end of a range / 区间上限';
COMMENT ON COLUMN fact_measurement.unit IS 'Unit / 单位';
COMMENT ON COLUMN fact_measurement.qualifier IS 'exact, about, over, under / 精确程度';
COMMENT ON COLUMN fact_measurement.modality IS 'actual, plan or scale / 情态：实际、计划、规模';
COMMENT ON COLUMN fact_measurement.period_start IS 'First day of a flow or window; null for a state / 起始日期';
COMMENT ON COLUMN fact_measurement.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN fact_measurement.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN fact_measurement.part_of IS 'Id of the figure that it is a part of / 所属整体的编号';
COMMENT ON COLUMN fact_measurement.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN fact_measurement.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN fact_measurement.char_end IS 'End of that place, exclusive / 结束字符';
COMMENT ON COLUMN fact_measurement.words_start IS 'Place of the figure in evidence, from 0; NULL where the sentence does not hold it / 数字在原句中的起始字符';
COMMENT ON COLUMN fact_measurement.words_end IS 'End of it, exclusive / 数字在原句中的结束字符';
COMMENT ON COLUMN fact_measurement.confidence IS 'Probability that value, unit, metric, project and region are right, 0..1 / 数值、单位、指标、项目和地区均正确的概率';
COMMENT ON COLUMN fact_measurement.rule IS 'Rule that read it / 抽取规则';
COMMENT ON COLUMN fact_measurement.first_printing IS 'The first of all printings of this figure in its story? Sums take only these / 是否同一报道中的首次刊载';
COMMENT ON COLUMN fact_measurement.quantity_key IS 'Key of the quantity: equal for figures about the same thing and days / 数据键：同一对象、同一时期的数据相同';
COMMENT ON COLUMN fact_measurement.told_as IS 'first: first statement of this value; confirmation: another publication in words of its own; repetition: the same publication or story once more; reprint: the same words in another article / 首次、印证、重复、转载';
COMMENT ON COLUMN fact_measurement.superseded_by IS 'Id of the figure that replaced this one; empty where it stands / 被哪条数据取代，有效则为空';
COMMENT ON COLUMN fact_measurement.precedence IS 'Place among the statements of a quantity with several values; of those published by a day the greatest stands; 0 where nothing is contested / 取舍次序';
