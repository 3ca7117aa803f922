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
        -- A state is a sum since the work began, no flow of the quarter.
        AND method <> 'last_state'
    QUALIFY row_number() OVER (PARTITION BY district_code, quarter_start ORDER BY stories DESC, value DESC, id) = 1
),
shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
),
place AS (
    SELECT district, arg_max(value, quarter_start) AS latest FROM told JOIN shown USING (quarter_start) GROUP BY ALL
)
SELECT
    quarter_label(quarter_start) AS category,
    district AS series, value, CASE WHEN id IS NULL THEN [] ELSE [id] END AS facts
FROM shown CROSS JOIN place LEFT JOIN told USING (quarter_start, district)
ORDER BY quarter_start, latest DESC, district;
