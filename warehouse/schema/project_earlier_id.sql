-- Meaning: Ids under which a smaller archive may have known a project, so that what was noted under one of them is still found
-- Grain: one project and one id that it no longer bears
-- Source: linker: the ids that the project's other names would have given it
-- Key: project_id, earlier_id
-- Refers: project_id = dim_project.project_id

CREATE TABLE project_earlier_id (
    project_id VARCHAR NOT NULL,
    earlier_id VARCHAR NOT NULL
);

COMMENT ON TABLE project_earlier_id IS 'Earlier ids of projects / 项目曾用编号';
COMMENT ON COLUMN project_earlier_id.project_id IS 'The project / 项目编号';
COMMENT ON COLUMN project_earlier_id.earlier_id IS 'Id before an older document was added or two projects were joined / 曾用编号';
