-- Meaning: How often each district is named, by quarter; the most named districts first
-- Grain: one quarter and district
-- Source: mentions, districts

WITH named AS (
    SELECT date_trunc('quarter', issue_date)::DATE AS quarter_start, district, count(*) AS value, list(id ORDER BY id) AS facts
    FROM mentions JOIN districts USING (region_code)
    WHERE kind = 'region' AND ancestor_code = :region
    GROUP BY ALL
),
shown AS (
    SELECT q::DATE AS quarter_start FROM generate_series(:trend_start::DATE, :quarter_start::DATE, INTERVAL 3 MONTH) AS g(q)
),
place AS (
    SELECT district, sum(value) AS mentions FROM named JOIN shown USING (quarter_start) GROUP BY ALL
    ORDER BY mentions DESC, district LIMIT 12
)
SELECT
    strftime(quarter_start, '%y') || 'Q' || quarter(quarter_start) AS category,
    district AS series, coalesce(value, 0) AS value, facts
FROM shown CROSS JOIN place LEFT JOIN named USING (quarter_start, district)
ORDER BY quarter_start, mentions DESC, district;
