-- Meaning: Investment completed in each quarter, by district
-- Grain: one quarter and district
-- Source: series, districts

WITH told AS (
    SELECT district, quarter_start, value, id
    FROM series JOIN districts USING (region_code)
    WHERE ancestor_code = :region
        AND series.region_code = district_code
        AND metric = 'investment_completed'
        AND modality = 'actual'
        AND unit = 'CNY'
        AND category = ''
    QUALIFY row_number() OVER (PARTITION BY district_code, quarter_start ORDER BY stories DESC, value DESC, id) = 1
),
shown AS (
    SELECT q::DATE AS quarter_start FROM generate_series(:trend_start::DATE, :quarter_start::DATE, INTERVAL 3 MONTH) AS g(q)
)
SELECT
    strftime(shown.quarter_start, '%y') || 'Q' || quarter(shown.quarter_start) AS category,
    coalesce(district, '') AS series, value, CASE WHEN id IS NULL THEN [] ELSE [id] END AS facts
FROM shown LEFT JOIN told USING (quarter_start)
ORDER BY shown.quarter_start, series;
