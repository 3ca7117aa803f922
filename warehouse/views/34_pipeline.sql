-- Meaning: Projects and their investment by stage
-- Grain: one region and stage
-- Source: project_status

CREATE VIEW pipeline AS
SELECT
    region_code, region, stage, stage_order,
    count(*) AS projects,
    count(investment_total_cny) AS projects_with_investment,
    sum(investment_total_cny) AS investment_total_cny
FROM project_status
GROUP BY ALL
ORDER BY region_code, region, stage_order;

COMMENT ON VIEW pipeline IS 'Projects and investment by stage / 项目储备（按阶段）';
COMMENT ON COLUMN pipeline.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN pipeline.region IS 'Region / 地区';
COMMENT ON COLUMN pipeline.stage IS 'Latest stage reached; empty where none is told / 当前阶段';
COMMENT ON COLUMN pipeline.stage_order IS 'Its place in the life of a project / 阶段顺序';
COMMENT ON COLUMN pipeline.projects IS 'Projects / 项目数';
COMMENT ON COLUMN pipeline.projects_with_investment IS 'Those whose total investment is told / 有总投资的项目数';
COMMENT ON COLUMN pipeline.investment_total_cny IS 'Their total investment, yuan / 总投资（元）';
