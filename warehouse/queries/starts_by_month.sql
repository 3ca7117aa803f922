-- Meaning: How many projects started in each month, each by the earliest day told for its start? 各月新开工项目数
-- Grain: one month
-- Source: project_stages, dim_date

SELECT dim_date.month, count(*) AS projects_started
FROM project_stages JOIN dim_date ON dim_date.date = first_day
WHERE stage = 'start'
GROUP BY ALL
ORDER BY dim_date.month;
