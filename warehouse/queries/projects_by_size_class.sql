-- Meaning: How many projects lie in each class of investment? 按投资规模分组的项目数
-- Grain: one class
-- Source: projects

SELECT
    CASE WHEN investment_total_cny >= 1e10 THEN '1 100亿元以上'
        WHEN investment_total_cny >= 1e9 THEN '2 10亿—100亿元'
        WHEN investment_total_cny >= 1e8 THEN '3 1亿—10亿元'
        WHEN investment_total_cny IS NOT NULL THEN '4 1亿元以下'
        ELSE '5 未说明' END AS size_class,
    count(*) AS projects, sum(investment_total_cny) / 1e8 AS investment_100_million_cny
FROM projects WHERE project_id <> ''
GROUP BY ALL
ORDER BY size_class;
