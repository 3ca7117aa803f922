-- Meaning: People and machines at work on the region's sites, as last stated in each quarter
-- Grain: one quarter and series (workforce, machinery)
-- Source: single_measurements

WITH told AS (
    SELECT date_trunc('quarter', coalesce(period_end, issue_date))::DATE AS quarter_start, metric, value, id
    FROM single_measurements
    WHERE region_code = :region
        AND metric IN ('workforce', 'machinery')
        AND modality = 'actual'
        AND project_id = ''
        AND category = ''
        AND part_of = ''
    -- A site's figure without its name looks like the region's, but is smaller.
    QUALIFY row_number() OVER (PARTITION BY quarter_start, metric ORDER BY value DESC, id) = 1
),
shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
)
SELECT
    quarter_label(shown.quarter_start) AS category,
    coalesce(metric, '') AS series, value, CASE WHEN id IS NULL THEN [] ELSE [id] END AS facts
FROM shown LEFT JOIN told USING (quarter_start)
ORDER BY shown.quarter_start, series DESC;
