-- Meaning: Pairs of names of which the linker is not sure whether they mean one project, for `taizhang projects --review`
-- Grain: one pair of projects that may be one, or one pair of names that were joined on thin evidence
-- Source: linker
-- Key: region_code, name, other_region_code, other_name
-- Refers: project_id = dim_project.project_id; other_id = dim_project.project_id

CREATE TABLE project_doubt (
    name VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    project_id VARCHAR NOT NULL,
    other_name VARCHAR NOT NULL,
    other_region_code VARCHAR NOT NULL,
    other_id VARCHAR NOT NULL,
    link_method VARCHAR NOT NULL,
    link_score DOUBLE NOT NULL,
    evidence VARCHAR NOT NULL,
    documents BIGINT NOT NULL
);

COMMENT ON TABLE project_doubt IS 'Doubtful pairs of project names / 待核实的同名项目';
COMMENT ON COLUMN project_doubt.name IS 'The older name / 较早名称';
COMMENT ON COLUMN project_doubt.region_code IS 'Region of that name; empty where unknown / 所在地区代码';
COMMENT ON COLUMN project_doubt.project_id IS 'What it was taken for / 归并结果';
COMMENT ON COLUMN project_doubt.other_name IS 'The other name / 另一名称';
COMMENT ON COLUMN project_doubt.other_region_code IS 'Region of the other name; empty where unknown / 另一名称所在地区代码';
COMMENT ON COLUMN project_doubt.other_id IS 'What the other was taken for; equal where the two were joined / 另一名称归并结果';
COMMENT ON COLUMN project_doubt.link_method IS 'What speaks for one project most / 主要依据';
COMMENT ON COLUMN project_doubt.link_score IS 'How much speaks for one project, 0..1 / 把握程度';
COMMENT ON COLUMN project_doubt.evidence IS 'What was weighed beside the names / 其他依据';
COMMENT ON COLUMN project_doubt.documents IS 'Documents that name one of the two / 涉及文献数';
