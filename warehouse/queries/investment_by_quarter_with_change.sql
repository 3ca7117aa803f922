-- Meaning: How much was invested in each region and quarter, and how does it compare with a year before? 各地区季度完成投资及同比
-- Grain: one region and quarter
-- Source: series

SELECT
    now.region_code, now.region, now.quarter,
    now.value / 1e8 AS investment_100_million_cny,
    -- A quarter that is known for two of its months is not compared with a whole one.
    CASE WHEN now.observation_status = 'A' AND before.observation_status = 'A'
        THEN round((100 * (now.value / nullif(before.value, 0) - 1))::DOUBLE, 1) END AS change_percent,
    now.observed_until, now.method, now.revised
FROM series AS now
LEFT JOIN series AS before
    ON (before.region_code, before.region, before.metric, before.stage, before.category, before.modality, before.unit)
        = (now.region_code, now.region, now.metric, now.stage, now.category, now.modality, now.unit)
    AND before.quarter_start = now.quarter_start - INTERVAL 1 YEAR
WHERE now.metric = 'investment_completed' AND now.modality = 'actual' AND now.category = '' AND now.unit = 'CNY'
ORDER BY now.region_code, now.region, now.quarter;
