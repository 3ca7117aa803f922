-- Meaning: What share of all investment lies in the ten largest projects? 投资集中度（前十大项目占比）
-- Grain: one row
-- Source: projects

WITH ranked AS (
    SELECT investment_total_cny, row_number() OVER (ORDER BY investment_total_cny DESC, project_id) AS place
    FROM projects WHERE investment_total_cny IS NOT NULL AND project_id <> ''
)
SELECT
    count(*) AS projects, sum(investment_total_cny) / 1e8 AS total_100_million_cny,
    sum(investment_total_cny) FILTER (place <= 10) / 1e8 AS ten_largest_100_million_cny,
    round((100 * sum(investment_total_cny) FILTER (place <= 10) / sum(investment_total_cny))::DOUBLE, 1) AS share_percent
FROM ranked;
