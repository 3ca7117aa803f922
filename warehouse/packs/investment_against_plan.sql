-- Meaning: Investment completed since New Year beside the year's plan, by project, as last stated up to the quarter's end
-- Grain: one project and series (part, whole)
-- Source: single_measurements, projects, region_closure

WITH told AS (
    SELECT project_id, projects.project, modality, value, id, period_end, issue_date, confidence
    FROM single_measurements
    JOIN projects_within(:region) AS projects USING (project_id)
    WHERE metric = 'investment_completed' AND unit = 'CNY' AND project_id <> '' AND category = ''
        AND period_start = date_trunc('year', :quarter_end::DATE)
        AND issue_date <= :quarter_end::DATE + INTERVAL 1 MONTH
),
plan AS (
    SELECT project_id, project, value AS planned, id AS plan_id
    FROM told
    WHERE modality = 'plan' AND month(period_end) = 12
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY issue_date DESC, confidence DESC, id) = 1
),
done AS (
    SELECT project_id, value AS done, id AS done_id, period_end AS stated_on
    FROM told
    WHERE modality = 'actual' AND period_end <= :quarter_end
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY period_end DESC, issue_date DESC, confidence DESC, id) = 1
),
both_told AS (
    SELECT * FROM plan JOIN done USING (project_id)
)
SELECT project AS category, 'part' AS series, done AS value, [done_id] AS facts, stated_on::VARCHAR AS stated_on FROM both_told
UNION ALL
SELECT project, 'whole', planned, [plan_id], stated_on::VARCHAR FROM both_told
ORDER BY category, series;
