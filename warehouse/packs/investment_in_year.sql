-- Meaning: Investment completed since New Year, year beside year, with the year's plan where the year is not over
-- Grain: one year and quarter of it
-- Source: measurements

WITH told AS (
    SELECT year(period_end) AS year, quarter(period_end) AS quarter, value, id, modality, issue_date, period_end
    FROM measurements
    WHERE region_code = :region
        AND metric = 'investment_completed' AND unit = 'CNY' AND project_id = '' AND category = ''
        AND (modality = 'plan' OR month(period_end) % 3 = 0)
        AND period_start = date_trunc('year', period_end)
        AND period_end >= :quarter_end::DATE - INTERVAL 33 MONTH
        AND year(period_end) <= year(:quarter_end::DATE)
        AND (modality = 'plan' OR period_end <= :quarter_end)
),
-- Of several figures for one stretch the largest is the region's; the others are of groups of projects within it.
largest AS (
    SELECT * FROM told WHERE modality = 'actual'
    QUALIFY row_number() OVER (PARTITION BY year, quarter ORDER BY period_end DESC, value DESC, issue_date DESC, id) = 1
),
-- What is counted from New Year on cannot fall: a smaller figure is of something smaller.
actual AS (
    SELECT * FROM largest
    WHERE value >= ALL (SELECT value FROM largest AS before WHERE before.year = largest.year AND before.quarter < largest.quarter)
),
plan AS (
    SELECT * FROM told
    WHERE modality = 'plan' AND quarter = 4 AND year = year(:quarter_end::DATE)
    QUALIFY row_number() OVER (PARTITION BY year ORDER BY value DESC, issue_date DESC, id) = 1
),
shown AS (
    SELECT year, quarter
    FROM (SELECT DISTINCT year FROM told) CROSS JOIN (SELECT unnest([1, 2, 3, 4]) AS quarter)
)
SELECT
    CASE quarter
        WHEN 1 THEN CASE WHEN :language = 'en' THEN 'Q1' ELSE '一季度' END
        WHEN 2 THEN CASE WHEN :language = 'en' THEN 'H1' ELSE '上半年' END
        WHEN 3 THEN CASE WHEN :language = 'en' THEN '9M' ELSE '前三季度' END
        ELSE CASE WHEN :language = 'en' THEN 'FY' ELSE '全年' END
    END AS category,
    year || CASE WHEN :language = 'en' THEN '' ELSE '年' END AS series,
    coalesce(actual.value, plan.value) AS value,
    CASE WHEN actual.value IS NULL AND plan.value IS NOT NULL THEN 'plan' ELSE 'actual' END AS standing,
    list_filter([actual.id, plan.id], lambda x: x IS NOT NULL) AS facts
FROM shown LEFT JOIN actual USING (year, quarter) LEFT JOIN plan USING (year, quarter)
ORDER BY quarter, year DESC;
