-- Meaning: Projects that started, were finished or came into use, by quarter
-- Grain: one quarter and series (start, completion, use)
-- Source: milestones, projects, region_closure

WITH event AS (
    SELECT
        CASE
            WHEN stage IN ('start', 'resumption') THEN 'start'
            WHEN stage IN ('topping_out', 'completion', 'acceptance') THEN 'completion'
            ELSE 'use'
        END AS series,
        date_trunc('quarter', period_end)::DATE AS quarter_start, project_id, id
    FROM milestones
    JOIN projects_within(:region) AS projects USING (project_id)
    WHERE modality = 'actual'
        AND project_id <> ''
        AND stage IN ('start', 'resumption', 'topping_out', 'completion', 'acceptance', 'commissioning', 'opening', 'handover')
),
counted AS (
    SELECT quarter_start, series, count(DISTINCT project_id) AS value, list(id ORDER BY id) AS facts
    FROM event GROUP BY ALL
),
shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
)
SELECT
    quarter_label(shown.quarter_start) AS category,
    coalesce(series, 'start') AS series, value, facts
FROM shown LEFT JOIN counted USING (quarter_start)
ORDER BY shown.quarter_start, series;
