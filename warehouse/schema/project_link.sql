-- Meaning: What tied a name in a document to its project
-- Grain: one document and one name that is canonical in it
-- Source: linker
-- Key: extraction_key, local_name
-- Refers: project_id = dim_project.project_id

CREATE TABLE project_link (
    extraction_key VARCHAR NOT NULL,
    local_name VARCHAR NOT NULL,
    project_id VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL
);

COMMENT ON TABLE project_link IS 'Decisions of the linker / 项目归并依据';
COMMENT ON COLUMN project_link.extraction_key IS 'The document content / 文献内容键';
COMMENT ON COLUMN project_link.local_name IS 'Name in that document / 文献中的名称';
COMMENT ON COLUMN project_link.project_id IS 'The project / 项目编号';
COMMENT ON COLUMN project_link.method IS 'What decided: single, name, alias, short_form, decision / 归并方法';
COMMENT ON COLUMN project_link.score IS 'How sure the weakest step is, 0..1 / 把握程度';
