-- Meaning: What tied a name in a document to its project
-- Grain: one document and one name that is canonical in it
-- Source: linker
-- Key: extraction_key, local_name

CREATE TABLE project_link (
    extraction_key VARCHAR NOT NULL,
    local_name VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    project_id VARCHAR NOT NULL,
    link_method VARCHAR NOT NULL,
    link_score DOUBLE NOT NULL,
    runner_up_id VARCHAR NOT NULL,
    runner_up_score DOUBLE NOT NULL
);

COMMENT ON TABLE project_link IS 'Decisions of the linker / 项目归并依据';
COMMENT ON COLUMN project_link.extraction_key IS 'The document content / 文献内容键';
COMMENT ON COLUMN project_link.local_name IS 'Name in that document / 文献中的名称';
COMMENT ON COLUMN project_link.name IS 'The same without a trailing 项目 or 工程 / 去掉通名的名称';
COMMENT ON COLUMN project_link.owner IS 'Whose project it is, by the document or the name; empty where they tell nothing / 业主';
COMMENT ON COLUMN project_link.project_id IS 'The project / 项目编号';
COMMENT ON COLUMN project_link.link_method IS 'What tied it first: single (nothing else names it), name, route, alias, owner, short_form, work, sound, decision / 归并方法';
COMMENT ON COLUMN project_link.link_score IS 'How sure that is, 0..1 / 把握程度';
COMMENT ON COLUMN project_link.runner_up_id IS 'The project that it would be, if not this one; empty where no other was in question / 次选项目编号';
COMMENT ON COLUMN project_link.runner_up_score IS 'How much speaks for that one, 0..1; 0 where there is none / 次选把握程度';
