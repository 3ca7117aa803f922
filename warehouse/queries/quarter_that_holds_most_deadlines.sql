-- Meaning: In which quarter do most plans fall due, and how many of them were kept? 计划节点的到期分布与兑现率
-- Grain: one quarter
-- Source: milestone_slip, dim_date

SELECT
    dim_date.quarter, count(*) AS plans,
    count(outcome) FILTER (outcome <= first_planned) AS kept,
    count(outcome) FILTER (outcome > first_planned) AS late,
    count(*) FILTER (outcome IS NULL) AS open
FROM milestone_slip JOIN dim_date ON dim_date.date = first_planned
GROUP BY ALL
ORDER BY dim_date.quarter;
