-- Meaning: Projects of the archive, each once under its canonical name
-- Grain: one project; one row without a name for facts about none
-- Source: linker over all documents, projects.csv
-- Key: project_id

CREATE TABLE dim_project (
    project_id VARCHAR NOT NULL,
    project VARCHAR NOT NULL,
    parent_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    names VARCHAR[],
    first_seen DATE,
    last_seen DATE,
    documents BIGINT NOT NULL
);

COMMENT ON TABLE dim_project IS 'Projects under their canonical names / 项目（规范名称）';
COMMENT ON COLUMN dim_project.project_id IS 'Stable id; empty for the row that stands for none / 项目编号（稳定）';
COMMENT ON COLUMN dim_project.project IS 'Canonical name / 规范名称';
COMMENT ON COLUMN dim_project.parent_id IS 'Umbrella project / 上级项目编号';
COMMENT ON COLUMN dim_project.kind IS 'Kind of works: road, water, industry … / 类型';
COMMENT ON COLUMN dim_project.region_code IS 'Smallest region that all documents agree with / 所在地区代码';
COMMENT ON COLUMN dim_project.names IS 'All names that documents use / 全部名称';
COMMENT ON COLUMN dim_project.first_seen IS 'First issue date that names it / 首次见报';
COMMENT ON COLUMN dim_project.last_seen IS 'Last issue date that names it / 最近见报';
COMMENT ON COLUMN dim_project.documents IS 'Documents that name it / 提及文献数';
