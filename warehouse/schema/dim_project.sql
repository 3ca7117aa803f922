-- Meaning: Projects of the archive with their history: a slowly changing dimension of type 2, by days of publication
-- Grain: one project and stretch of days in which all that was known of it stayed the same; one row without a name for facts about none
-- Source: linker over all documents, projects.csv, milestones, measurements
-- Key: project_key

CREATE TABLE dim_project (
    project_key VARCHAR NOT NULL,
    project_id VARCHAR NOT NULL,
    project VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    planned_completion DATE,
    investment_total_cny DECIMAL(28, 6),
    parent_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    names VARCHAR[],
    first_seen DATE,
    last_seen DATE,
    documents BIGINT NOT NULL,
    version INTEGER NOT NULL,
    valid_from DATE,
    valid_to DATE,
    is_current BOOLEAN NOT NULL
);

COMMENT ON TABLE dim_project IS 'Projects and what was known of each from when to when (SCD type 2 by days of publication); the view projects has the current rows / 项目及其历史（按出版日期的二型缓慢变化维）';
COMMENT ON COLUMN dim_project.project_key IS 'Key of the version: hash of id and valid_from; empty for the row that stands for none / 版本主键';
COMMENT ON COLUMN dim_project.project_id IS 'Stable id, the same for all versions; empty for the row that stands for none / 项目编号（稳定）';
COMMENT ON COLUMN dim_project.project IS 'Fullest name used by then; in the current version the canonical one / 名称：截至当时最完整的名称';
COMMENT ON COLUMN dim_project.stage IS 'Latest stage told by then, construction where only parts are begun; empty where none / 当时阶段';
COMMENT ON COLUMN dim_project.owner IS 'Company or authority whose project it was, by the latest document that tells it; empty where none does / 当时业主';
COMMENT ON COLUMN dim_project.planned_completion IS 'Day planned for completion, or for use where no completion is planned, by the latest plan then told / 当时计划完工日期';
COMMENT ON COLUMN dim_project.investment_total_cny IS 'Total investment that stood then, yuan / 当时总投资（元）';
COMMENT ON COLUMN dim_project.parent_id IS 'Umbrella project; not versioned / 上级项目编号';
COMMENT ON COLUMN dim_project.kind IS 'Kind of works: road, water, industry …; not versioned / 类型';
COMMENT ON COLUMN dim_project.region_code IS 'Smallest region that all documents agree with; not versioned / 所在地区代码';
COMMENT ON COLUMN dim_project.names IS 'All names that documents use; not versioned / 全部名称';
COMMENT ON COLUMN dim_project.first_seen IS 'First issue date that names it / 首次见报';
COMMENT ON COLUMN dim_project.last_seen IS 'Last issue date that names it / 最近见报';
COMMENT ON COLUMN dim_project.documents IS 'Documents that name it / 提及文献数';
COMMENT ON COLUMN dim_project.version IS 'Number of the version, from 1 / 版本号';
COMMENT ON COLUMN dim_project.valid_from IS 'Day of publication from which it was known so; null where no document has a day / 生效日期';
COMMENT ON COLUMN dim_project.valid_to IS 'Last day on which it was known so; null for the current version / 失效日期';
COMMENT ON COLUMN dim_project.is_current IS 'The latest version? / 是否当前版本';
