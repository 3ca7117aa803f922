-- Meaning: Projects at work again beside all that were to resume, by district, as last stated in the quarter
-- Grain: one district and series (part, whole)
-- Source: resumption, districts

WITH stated AS (
    SELECT district, resumed, total, id
    FROM resumption JOIN districts USING (region_code)
    WHERE ancestor_code = :region
        AND resumption.region_code = district_code
        AND metric = 'project_count'
        AND date BETWEEN :quarter_start AND :quarter_end
    QUALIFY row_number() OVER (PARTITION BY district_code ORDER BY date DESC, total DESC NULLS LAST, resumed DESC, id) = 1
)
SELECT district AS category, 'part' AS series, resumed AS value, [id] AS facts FROM stated
UNION ALL
SELECT district, 'whole', total, [] FROM stated
ORDER BY category, series;
