-- Meaning: How many people were at work in each district, by the last figure told? 各区县到位人员
-- Grain: one district
-- Source: series

SELECT region_code, region, quarter, value AS people, observed_until, stories
FROM series
WHERE metric = 'workforce' AND modality = 'actual' AND category = '' AND unit = '人'
QUALIFY row_number() OVER (PARTITION BY region_code, region ORDER BY quarter_start DESC, stage) = 1
ORDER BY people DESC, region_code, region;
