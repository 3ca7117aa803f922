-- Meaning: Values that more than one publication tells, each in words of its own, with how often they were only reprinted
-- Grain: one quantity and value that is told more than once
-- Source: measurements
-- Key: quantity_key, value, metric, stage, category, unit, modality

CREATE TABLE mart_confirmations AS
SELECT
    any_value(project) AS project, any_value(region_code) AS region_code, any_value(region) AS region,
    min(subject) AS subject, metric, stage, category, value, unit, modality,
    min(period_start) AS period_start, max(period_end) AS period_end,
    count(*) AS sightings,
    count(*) FILTER (told_as = 'reprint') AS reprints,
    count(*) FILTER (told_as = 'confirmation') AS confirmations,
    count(DISTINCT story_key) AS stories,
    count(DISTINCT publication) AS publications,
    min(issue_date) AS first_issue, max(issue_date) AS last_issue,
    list(document ORDER BY issue_date, document, id) AS documents,
    bool_and(superseded_by = '') AS stands,
    quantity_key
FROM measurements
-- What is told once more says so; most figures are told once.
SEMI JOIN (SELECT quantity_key FROM fact_measurement WHERE told_as <> 'first') USING (quantity_key)
GROUP BY quantity_key, metric, stage, category, value, unit, modality
HAVING count(*) > 1
ORDER BY confirmations DESC, sightings DESC, quantity_key, value;

CREATE VIEW confirmations AS
FROM mart_confirmations;

COMMENT ON VIEW confirmations IS 'How often a value was told: by whom independently, and how often only reprinted / 印证与转载';
COMMENT ON COLUMN confirmations.project IS 'Project; empty for an aggregate / 项目';
COMMENT ON COLUMN confirmations.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN confirmations.region IS 'Region / 地区';
COMMENT ON COLUMN confirmations.subject IS 'What is measured / 对象';
COMMENT ON COLUMN confirmations.metric IS 'Metric / 指标';
COMMENT ON COLUMN confirmations.stage IS 'Stage / 阶段';
COMMENT ON COLUMN confirmations.category IS 'Part of a whole / 分类';
COMMENT ON COLUMN confirmations.value IS 'Value / 数值';
COMMENT ON COLUMN confirmations.unit IS 'Unit / 单位';
COMMENT ON COLUMN confirmations.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN confirmations.period_start IS 'First day; null for a state / 起始日期';
COMMENT ON COLUMN confirmations.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN confirmations.sightings IS 'Places where it stands / 出现次数';
COMMENT ON COLUMN confirmations.reprints IS 'Those that print the same words in another article / 转载次数';
COMMENT ON COLUMN confirmations.confirmations IS 'Other publications that tell it in words of their own / 独立印证次数';
COMMENT ON COLUMN confirmations.stories IS 'Stories that tell it / 报道数';
COMMENT ON COLUMN confirmations.publications IS 'Publications that tell it / 出版物数';
COMMENT ON COLUMN confirmations.first_issue IS 'First day of publication / 首次日期';
COMMENT ON COLUMN confirmations.last_issue IS 'Last day of publication / 最近日期';
COMMENT ON COLUMN confirmations.documents IS 'Documents, oldest first / 文献';
COMMENT ON COLUMN confirmations.stands IS 'Has no other value replaced it? / 是否有效';
COMMENT ON COLUMN confirmations.quantity_key IS 'Quantity / 数据键';
