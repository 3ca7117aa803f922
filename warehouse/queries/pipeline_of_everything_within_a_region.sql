-- Meaning: How many projects stand in each stage within each city, districts included, and what is their investment? 全市项目储备（含区县）
-- Grain: one prefecture and stage
-- Source: pipeline, region_closure, dim_region, dim_stage

SELECT
    city.region AS city, pipeline.stage, dim_stage.name AS stage_name,
    sum(projects)::BIGINT AS projects,
    sum(investment_total_cny) / 1e8 AS investment_100_million_cny
FROM pipeline
JOIN dim_stage USING (stage)
JOIN region_closure USING (region_code)
JOIN dim_region AS city ON city.region_code = ancestor_code AND city.level = 2 AND city.valid_to IS NULL
GROUP BY ALL
ORDER BY city, any_value(pipeline.stage_order);
