-- Meaning: What does a project cost on average in each district, and which is its largest? 各区县项目平均投资规模
-- Grain: one district
-- Source: project_status

SELECT
    region_code, region, count(*) AS projects, count(investment_total_cny) AS projects_with_investment,
    round((avg(investment_total_cny) / 1e8)::DOUBLE, 2) AS average_100_million_cny,
    round((median(investment_total_cny) / 1e8)::DOUBLE, 2) AS median_100_million_cny,
    arg_max(project, investment_total_cny) AS largest_project
FROM project_status
WHERE region <> ''
GROUP BY ALL
HAVING projects_with_investment > 0
ORDER BY average_100_million_cny DESC, region_code, region;
