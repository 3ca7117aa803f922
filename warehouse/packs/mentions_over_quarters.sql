-- Meaning: How often projects of the region are named, by quarter and publication
-- Grain: one quarter and publication
-- Source: mentions, projects, region_closure

WITH named AS (
    SELECT
        date_trunc('quarter', issue_date)::DATE AS quarter_start, publication,
        count(*) AS value, list(id ORDER BY id) AS facts
    FROM mentions
    JOIN projects_within(:region) AS projects ON project_id = code
    WHERE mentions.kind = 'project'
    GROUP BY ALL
),
shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
)
SELECT
    quarter_label(shown.quarter_start) AS category,
    coalesce(publication, '') AS series, value, facts
FROM shown LEFT JOIN named USING (quarter_start)
ORDER BY shown.quarter_start, series;
