-- Meaning: How often projects of the region are named, by quarter and publication
-- Grain: one quarter and publication
-- Source: mentions, projects, region_closure

WITH named AS (
    SELECT
        date_trunc('quarter', issue_date)::DATE AS quarter_start, publication,
        count(*) AS value, list(id ORDER BY id) AS facts
    FROM mentions
    JOIN projects ON project_id = code
    JOIN region_closure ON region_closure.region_code = projects.region_code
    WHERE mentions.kind = 'project' AND ancestor_code = :region
    GROUP BY ALL
),
shown AS (
    SELECT q::DATE AS quarter_start FROM generate_series(:trend_start::DATE, :quarter_start::DATE, INTERVAL 3 MONTH) AS g(q)
)
SELECT
    strftime(shown.quarter_start, '%y') || 'Q' || quarter(shown.quarter_start) AS category,
    coalesce(publication, '') AS series, value, facts
FROM shown LEFT JOIN named USING (quarter_start)
ORDER BY shown.quarter_start, series;
