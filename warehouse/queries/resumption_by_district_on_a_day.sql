-- Meaning: How much is at work again in each district, by the last figure told up to a day? 截至某日各区县复工率
-- Grain: one district, metric and subject
-- Source: resumption

WITH asked AS (
    SELECT max(date) AS day FROM resumption
)
SELECT region_code, region, metric, subject, date, resumed, total, coalesce(rate_percent, stated_rate_percent) AS rate_percent
FROM resumption, asked
WHERE date <= asked.day
QUALIFY row_number() OVER (PARTITION BY region_code, region, metric, subject ORDER BY date DESC) = 1
ORDER BY rate_percent DESC NULLS LAST, region_code, region, metric, subject;
