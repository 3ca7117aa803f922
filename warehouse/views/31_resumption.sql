-- Meaning: How much of what was under construction is at work again, by district and day
-- Grain: one region, day, metric and subject
-- Source: single_measurements

CREATE VIEW resumption AS
WITH resumed AS (
    SELECT * FROM single_measurements
    WHERE stage = 'resumption' AND metric IN ('project_count', 'enterprise_count')
        AND modality = 'actual' AND project_id = '' AND category = ''
    QUALIFY row_number() OVER (
        PARTITION BY region_code, region, period_end, metric, subject
        ORDER BY issue_date DESC, confidence DESC, value DESC, id
    ) = 1
),
whole AS (
    SELECT id AS whole_id, value AS total FROM measurements
),
-- A rate without a subject of its own is that of the counts beside it, where there is but one.
stated AS (
    SELECT article_id, region_code, region, any_value(value) AS stated_rate
    FROM measurements
    WHERE metric = 'completion_rate' AND category = '' AND project_id = ''
    GROUP BY ALL HAVING count(*) = 1
)
SELECT
    region_code, region, period_end AS date, metric, subject,
    value AS resumed,
    total,
    CASE WHEN total > 0 THEN round(100.0 * value / total, 2) END AS rate_percent,
    stated_rate AS stated_rate_percent,
    document, evidence, id
FROM resumed
LEFT JOIN whole ON whole_id = part_of
LEFT JOIN stated USING (article_id, region_code, region)
ORDER BY date, region_code, region, metric, subject;

COMMENT ON VIEW resumption IS 'Resumption of work by district and day / 复工情况（按地区和日期）';
COMMENT ON COLUMN resumption.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN resumption.region IS 'Region / 地区';
COMMENT ON COLUMN resumption.date IS 'Day of the state / 截至日期';
COMMENT ON COLUMN resumption.metric IS 'project_count, enterprise_count / 指标';
COMMENT ON COLUMN resumption.subject IS 'What is counted, as written / 对象';
COMMENT ON COLUMN resumption.resumed IS 'At work again / 已复工';
COMMENT ON COLUMN resumption.total IS 'The whole that this is a part of; null where none is stated / 总数';
COMMENT ON COLUMN resumption.rate_percent IS 'resumed / total in per cent / 复工率（%）';
COMMENT ON COLUMN resumption.stated_rate_percent IS 'Rate as the text states it / 文中复工率（%）';
COMMENT ON COLUMN resumption.document IS 'Document / 文献';
COMMENT ON COLUMN resumption.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN resumption.id IS 'Id of the figure / 编号';
