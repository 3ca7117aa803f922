-- Meaning: Projects started since New Year, by district, as last stated up to the quarter's end
-- Grain: one district
-- Source: single_measurements, districts

SELECT
    district AS category, '' AS series, value, [id] AS facts, coalesce(period_end, issue_date)::VARCHAR AS stated_on
FROM single_measurements AS m JOIN districts USING (region_code)
WHERE ancestor_code = :region
    AND m.region_code = district_code
    AND metric = 'project_count'
    AND stage = 'start'
    AND modality = 'actual'
    AND project_id = ''
    AND category = ''
    AND coalesce(period_end, issue_date) BETWEEN date_trunc('year', :quarter_end::DATE) AND :quarter_end
QUALIFY row_number() OVER (
    PARTITION BY district_code ORDER BY coalesce(period_end, issue_date) DESC, issue_date DESC, value DESC, id
) = 1
ORDER BY value DESC, category;
