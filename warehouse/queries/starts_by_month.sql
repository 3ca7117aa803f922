-- Meaning: How many projects started in each month, each by the earliest day told for its start? 各月新开工项目数
-- Grain: one month
-- Source: milestones, dim_date

-- A paper goes on calling a project started, so only the earliest telling is its start.
WITH start AS (
    SELECT project_id, min(period_end) AS day
    FROM milestones
    WHERE stage = 'start' AND modality = 'actual' AND part = '' AND project_id <> ''
    GROUP BY project_id
)
SELECT dim_date.month, count(*) AS projects_started
FROM start JOIN dim_date ON dim_date.date = start.day
GROUP BY ALL
ORDER BY dim_date.month;
