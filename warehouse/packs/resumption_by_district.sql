-- Meaning: Projects at work again beside all that were to resume, by district, as last stated in the year up to the quarter's end
-- Grain: one district and series (part, whole)
-- Source: single_measurements, measurements, districts

WITH stated AS (
    SELECT district, m.value AS resumed, whole.value AS total, m.id, coalesce(m.period_end, m.issue_date) AS stated_on
    FROM single_measurements AS m
    JOIN districts USING (region_code)
    -- A district's count may be part of the city's count resumed, which says nothing of how many there are.
    LEFT JOIN measurements AS whole
        ON whole.id = m.part_of AND whole.region_code = m.region_code AND whole.stage <> 'resumption'
    WHERE ancestor_code = :region
        AND m.region_code = district_code
        AND m.metric = 'project_count'
        AND m.stage = 'resumption'
        AND m.modality = 'actual'
        AND m.project_id = ''
        AND m.category = ''
        AND coalesce(m.period_end, m.issue_date) BETWEEN :quarter_start::DATE - INTERVAL 9 MONTH AND :quarter_end
    QUALIFY row_number() OVER (
        PARTITION BY district_code ORDER BY stated_on DESC, total DESC NULLS LAST, resumed DESC, m.id
    ) = 1
)
SELECT district AS category, 'part' AS series, resumed AS value, [id] AS facts, stated_on::VARCHAR AS stated_on FROM stated
UNION ALL
SELECT district, 'whole', total, [], stated_on::VARCHAR FROM stated
ORDER BY category, series;
