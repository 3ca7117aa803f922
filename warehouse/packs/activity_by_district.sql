-- Meaning: Projects of which the documents tell progress, by quarter and district
-- Grain: one quarter and district
-- Source: milestones, districts

WITH moved AS (
    SELECT
        date_trunc('quarter', coalesce(period_end, issue_date))::DATE AS quarter_start, district,
        count(DISTINCT project_id) AS projects, list(id ORDER BY id) AS facts
    FROM milestones JOIN districts USING (region_code)
    WHERE ancestor_code = :region AND modality = 'actual' AND project_id <> ''
    GROUP BY ALL
),
shown AS (
    SELECT q::DATE AS quarter_start FROM generate_series(:trend_start::DATE, :quarter_start::DATE, INTERVAL 3 MONTH) AS g(q)
),
place AS (
    SELECT district, sum(projects) AS all_projects FROM moved JOIN shown USING (quarter_start) GROUP BY ALL
)
SELECT
    strftime(quarter_start, '%y') || 'Q' || quarter(quarter_start) AS category,
    district AS series, coalesce(projects, 0) AS value, facts
FROM shown CROSS JOIN place LEFT JOIN moved USING (quarter_start, district)
ORDER BY quarter_start, all_projects DESC, district;
