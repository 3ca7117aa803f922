-- Meaning: Stated figures, wide
-- Grain: one figure at one place
-- Source: fact_measurement and its dimensions

CREATE VIEW measurements AS
SELECT
    document, f.page, title AS article, project, dim_region.region_code, region, subject, metric, stage, category,
    value, value_high, unit, qualifier, modality, period_start, period_end, part_of, evidence,
    f.char_start, f.char_end, f.confidence, measurement_id AS id,
    granularity, f.issue_date, publication, article_no, project_id, story_key, f.article_id, rule, first_printing,
    quantity_key, told_as, superseded_by, precedence, f.project_key, learned_at
FROM fact_measurement AS f
JOIN fact_article USING (document_key, article_id)
JOIN dim_document USING (document_key)
JOIN dim_publication USING (publication_key)
LEFT JOIN document_learned USING (document_key)
JOIN projects USING (project_id)
JOIN dim_region USING (region_key)
ORDER BY document, f.page, f.char_start, id;

COMMENT ON VIEW measurements IS 'Figures as stated / 数据：文中所述数字';
COMMENT ON COLUMN measurements.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN measurements.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN measurements.article IS 'Main title; empty where there is none / 文章主题';
COMMENT ON COLUMN measurements.project IS 'Canonical name; empty for an aggregate / 项目规范名称';
COMMENT ON COLUMN measurements.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN measurements.region IS 'Region / 地区';
COMMENT ON COLUMN measurements.subject IS 'What is measured, as written / 计量对象';
COMMENT ON COLUMN measurements.metric IS 'Metric / 指标';
COMMENT ON COLUMN measurements.stage IS 'Stage of the things counted / 阶段';
COMMENT ON COLUMN measurements.category IS 'Part of a whole, as written / 分类';
COMMENT ON COLUMN measurements.value IS 'Value; lower end of a range / 数值';
COMMENT ON COLUMN measurements.value_high IS 'Upper end of a range / 区间上限';
COMMENT ON COLUMN measurements.unit IS 'Unit / 单位';
COMMENT ON COLUMN measurements.qualifier IS 'exact, about, over, under / 精确程度';
COMMENT ON COLUMN measurements.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN measurements.period_start IS 'First day; null for a state / 起始日期';
COMMENT ON COLUMN measurements.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN measurements.part_of IS 'Id of the whole that this is a part of / 所属整体';
COMMENT ON COLUMN measurements.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN measurements.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN measurements.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN measurements.confidence IS 'Probability that value, unit, metric, project and region are right, 0..1 / 数值、单位、指标、项目和地区均正确的概率';
COMMENT ON COLUMN measurements.id IS 'Stable id / 编号';
COMMENT ON COLUMN measurements.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN measurements.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN measurements.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN measurements.article_no IS 'Number of the article in the document / 文章序号';
COMMENT ON COLUMN measurements.project_id IS 'Stable id of the project / 项目编号';
COMMENT ON COLUMN measurements.story_key IS 'Story; the same for reprints / 报道键';
COMMENT ON COLUMN measurements.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN measurements.rule IS 'Rule that read it / 抽取规则';
COMMENT ON COLUMN measurements.first_printing IS 'The first of all printings of this figure in its story? / 是否首次刊载';
COMMENT ON COLUMN measurements.quantity_key IS 'Key of the quantity: equal for figures about the same thing and days / 数据键';
COMMENT ON COLUMN measurements.told_as IS 'first, confirmation by another publication in its own words, repetition, or reprint / 首次、印证、重复、转载';
COMMENT ON COLUMN measurements.superseded_by IS 'Id of the figure that replaced this one; empty where it stands / 被哪条数据取代';
COMMENT ON COLUMN measurements.precedence IS 'Place among the statements of a contested quantity; the greatest published by a day stands / 取舍次序';
COMMENT ON COLUMN measurements.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN measurements.learned_at IS 'Begin of the night in which its document was first read, UTC / 获知时间（UTC）';
