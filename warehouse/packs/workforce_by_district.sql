-- Meaning: People and machines at work on sites, by district, as last stated in the year up to the quarter's end
-- Grain: one district and series (workforce, machinery)
-- Source: single_measurements, districts

WITH latest AS (
    SELECT district, metric, value, id, coalesce(period_end, issue_date) AS stated_on
    FROM single_measurements JOIN districts USING (region_code)
    WHERE ancestor_code = :region
        AND metric IN ('workforce', 'machinery')
        AND modality = 'actual'
        AND category = ''
        AND part_of = ''
        AND coalesce(period_end, issue_date) BETWEEN :quarter_start::DATE - INTERVAL 9 MONTH AND :quarter_end
    -- A site or district tells its state again and again: the last one stands.
    QUALIFY row_number() OVER (
        PARTITION BY district_code, project_id, region, metric
        ORDER BY coalesce(period_end, issue_date) DESC, issue_date DESC, value DESC, id
    ) = 1
)
SELECT
    district AS category, metric AS series, sum(value) AS value, list(id ORDER BY value DESC, id) AS facts,
    max(max(stated_on)) OVER (PARTITION BY district)::VARCHAR AS stated_on
FROM latest
GROUP BY district, metric
ORDER BY category, series DESC;
