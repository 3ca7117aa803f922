-- Meaning: How much is at work again in each district, by the last figure told in the 90 days up to a day? 截至某日各区县复工率
-- Grain: one district, metric and subject
-- Source: resumption, fact_measurement

-- The day is the last for which anything is told. Work stops at the Spring Festival of every year: an older figure is of another resumption.
WITH asked AS (
    SELECT max(period_end) AS day FROM fact_measurement
    WHERE stage = 'resumption' AND metric IN ('project_count', 'enterprise_count') AND modality = 'actual'
)
SELECT region_code, region, metric, subject, date, resumed, total, coalesce(rate_percent, stated_rate_percent) AS rate_percent
FROM resumption, asked
WHERE date BETWEEN asked.day - INTERVAL 90 DAY AND asked.day
QUALIFY row_number() OVER (PARTITION BY region_code, region, metric, subject ORDER BY date DESC) = 1
ORDER BY rate_percent DESC NULLS LAST, region_code, region, metric, subject;
