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
    JOIN projects USING (project_id)
    JOIN region_closure ON region_closure.region_code = projects.region_code
    WHERE ancestor_code = :region
        AND modality = 'actual'
        AND project_id <> ''
        AND stage IN ('start', 'resumption', 'topping_out', 'completion', 'acceptance', 'commissioning', 'opening', 'handover')
),
counted AS (
    SELECT quarter_start, series, count(DISTINCT project_id) AS value, list(id ORDER BY id) AS facts
    FROM event GROUP BY ALL
),
shown AS (
    SELECT q::DATE AS quarter_start FROM generate_series(:trend_start::DATE, :quarter_start::DATE, INTERVAL 3 MONTH) AS g(q)
)
SELECT
    strftime(shown.quarter_start, '%y') || 'Q' || quarter(shown.quarter_start) AS category,
    coalesce(series, 'start') AS series, value, facts
FROM shown LEFT JOIN counted USING (quarter_start)
ORDER BY shown.quarter_start, series;
