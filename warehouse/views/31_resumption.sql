-- Meaning: How much of what was under construction is at work again, by district and day
-- Grain: one region, day, metric and subject
-- Source: fact_measurement, dim_region, dim_document
-- Key: region_code, region, date, metric, subject

CREATE TABLE mart_resumption AS
WITH resumed AS (
    SELECT measurement_id AS id, region_key, metric, subject, value, period_end, part_of, article_id, document_key, evidence
    FROM fact_measurement
    WHERE stage = 'resumption' AND metric IN ('project_count', 'enterprise_count')
        AND modality = 'actual' AND project_id = '' AND category = '' AND first_printing
    QUALIFY row_number() OVER (
        PARTITION BY region_key, period_end, metric, subject
        ORDER BY issue_date DESC, confidence DESC, value DESC, measurement_id
    ) = 1
),
-- What the same articles say beside it.
beside AS (
    SELECT measurement_id, article_id, region_key, metric, stage, category, project_id, value
    FROM fact_measurement SEMI JOIN resumed USING (article_id)
),
-- What is at work again is a share of all that is or was under construction in the same region, and no share of what is at work
-- again in the region around it (of 25 reopened plants 4 lie in this district).
part_of_whole AS (
    SELECT part.id, whole.value AS total
    FROM resumed AS part JOIN fact_measurement AS whole ON whole.measurement_id = part.part_of
    WHERE part.part_of <> '' AND whole.stage <> 'resumption' AND whole.region_key = part.region_key
),
stated AS (
    SELECT article_id, region_key, any_value(value) AS stated_rate
    FROM beside
    WHERE metric = 'completion_rate' AND category = '' AND project_id = ''
    GROUP BY ALL HAVING count(*) = 1
),
-- Where the text names no whole, a count beside it that gives the stated rate, rounded or cut, is the whole.
fits_the_rate AS (
    SELECT part.id, min(whole.value) AS total
    FROM resumed AS part
    JOIN stated USING (article_id, region_key)
    JOIN beside AS whole USING (article_id, region_key, metric)
    WHERE whole.value > 0 AND abs(100 * part.value / whole.value - stated_rate) <= 0.01
    GROUP BY part.id HAVING count(DISTINCT whole.value) = 1
)
SELECT
    region_code, region, period_end AS date, metric, subject,
    value AS resumed,
    coalesce(part_of_whole.total, fits_the_rate.total) AS total,
    round(100.0 * value / nullif(coalesce(part_of_whole.total, fits_the_rate.total), 0), 2) AS rate_percent,
    stated_rate AS stated_rate_percent,
    document, evidence, id
FROM resumed
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_key)
JOIN (SELECT document_key, document FROM dim_document) USING (document_key)
LEFT JOIN part_of_whole USING (id)
LEFT JOIN fits_the_rate USING (id)
-- The rate is that of the greatest count beside it: 167 at work again, 41 of them roads.
LEFT JOIN (
    SELECT id, stated_rate FROM resumed JOIN stated USING (article_id, region_key)
    QUALIFY row_number() OVER (PARTITION BY article_id, region_key ORDER BY value DESC, id) = 1
) AS rate USING (id)
ORDER BY date, region_code, region, metric, subject;

CREATE VIEW resumption AS
FROM mart_resumption;

COMMENT ON VIEW resumption IS 'Resumption of work by district and day / 复工情况（按地区和日期）';
COMMENT ON COLUMN resumption.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN resumption.region IS 'Region / 地区';
COMMENT ON COLUMN resumption.date IS 'Day of the state / 截至日期';
COMMENT ON COLUMN resumption.metric IS 'project_count, enterprise_count / 指标';
COMMENT ON COLUMN resumption.subject IS 'What is counted, as written / 对象';
COMMENT ON COLUMN resumption.resumed IS 'At work again / 已复工';
COMMENT ON COLUMN resumption.total IS 'All that is or was under construction in the region; null where the text does not tell / 总数';
COMMENT ON COLUMN resumption.rate_percent IS 'resumed / total in per cent / 复工率（%）';
COMMENT ON COLUMN resumption.stated_rate_percent IS 'Rate as the text states it / 文中复工率（%）';
COMMENT ON COLUMN resumption.document IS 'Document / 文献';
COMMENT ON COLUMN resumption.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN resumption.id IS 'Id of the figure / 编号';
