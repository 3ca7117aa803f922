-- Meaning: What share of a year's planned investment was made by the end of each quarter? 年度投资计划完成进度
-- Grain: one region and quarter
-- Source: series

WITH plan AS (
    SELECT region_code, region, year(quarter_start) AS year, max(value) AS planned
    FROM series
    WHERE metric = 'investment_completed' AND modality = 'plan' AND category = '' AND unit = 'CNY'
    GROUP BY ALL
),
done AS (
    SELECT region_code, region, quarter, year(quarter_start) AS year,
        sum(value) OVER (PARTITION BY region_code, region, year(quarter_start) ORDER BY quarter_start) AS done
    FROM series
    WHERE metric = 'investment_completed' AND modality = 'actual' AND category = '' AND unit = 'CNY'
)
SELECT region, quarter, done / 1e8 AS done_100_million_cny, planned / 1e8 AS planned_100_million_cny,
    round((100 * done / planned)::DOUBLE, 1) AS share_percent
FROM done JOIN plan USING (region_code, region, year)
-- A plan of which more than twice is done is that of a list of projects: the region's own was not told.
QUALIFY max(done) OVER (PARTITION BY region_code, region, year) <= 2 * planned
ORDER BY region_code, region, quarter;
