-- Meaning: Projects as they are known now
-- Grain: one project; one row without a name for facts about none
-- Source: dim_project

CREATE VIEW projects AS
SELECT
    project_id, project, kind, region_code, parent_id, names, stage AS current_stage, owner, planned_completion, investment_total_cny,
    first_seen, last_seen, documents, version AS versions, project_key AS current_key
FROM dim_project
WHERE is_current
ORDER BY project_id;

COMMENT ON VIEW projects IS 'Projects, one row each, as they are known now / 项目（当前状态）';
COMMENT ON COLUMN projects.project_id IS 'Stable id; empty for the row that stands for none / 项目编号（稳定）';
COMMENT ON COLUMN projects.project IS 'Canonical name / 规范名称';
COMMENT ON COLUMN projects.kind IS 'Kind of works: road, water, industry … / 类型';
COMMENT ON COLUMN projects.region_code IS 'Smallest region that all documents agree with / 所在地区代码';
COMMENT ON COLUMN projects.parent_id IS 'Umbrella project / 上级项目编号';
COMMENT ON COLUMN projects.names IS 'All names that documents use / 全部名称';
COMMENT ON COLUMN projects.current_stage IS 'Latest stage told; empty where none / 当前阶段';
COMMENT ON COLUMN projects.owner IS 'Company or authority whose project it is; empty where nothing tells it / 业主';
COMMENT ON COLUMN projects.planned_completion IS 'Day planned for completion by the latest plan / 计划完工日期';
COMMENT ON COLUMN projects.investment_total_cny IS 'Total investment that stands, yuan / 总投资（元）';
COMMENT ON COLUMN projects.first_seen IS 'First issue date that names it / 首次见报';
COMMENT ON COLUMN projects.last_seen IS 'Last issue date that names it / 最近见报';
COMMENT ON COLUMN projects.documents IS 'Documents that name it / 提及文献数';
COMMENT ON COLUMN projects.versions IS 'Versions that its history has / 版本数';
COMMENT ON COLUMN projects.current_key IS 'Key of the current version / 当前版本键';
