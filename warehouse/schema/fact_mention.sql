-- Meaning: Places where a project or region is named
-- Grain: one place
-- Source: parts, linker
-- Key: mention_id
-- Refers: document_key = dim_document.document_key; article_id = fact_article.article_id; project_key = dim_project.project_key; region_key = dim_region.region_key

CREATE TABLE fact_mention (
    mention_id VARCHAR NOT NULL USING COMPRESSION zstd,
    document_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    article_id VARCHAR NOT NULL USING COMPRESSION dictionary,
    page INTEGER NOT NULL,
    issue_date DATE,
    kind VARCHAR NOT NULL USING COMPRESSION dictionary,
    project_id VARCHAR NOT NULL,
    project_key VARCHAR NOT NULL,
    region_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    code VARCHAR NOT NULL,
    surface VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    link_method VARCHAR NOT NULL USING COMPRESSION dictionary,
    link_score DOUBLE NOT NULL,
    runner_up_code VARCHAR NOT NULL,
    runner_up VARCHAR NOT NULL,
    runner_up_score DOUBLE NOT NULL,
    confidence DOUBLE NOT NULL,
    owner VARCHAR NOT NULL
);

COMMENT ON TABLE fact_mention IS 'Mentions of projects and regions / 提及：项目与地区';
COMMENT ON COLUMN fact_mention.mention_id IS 'Stable id / 编号（稳定）';
COMMENT ON COLUMN fact_mention.document_key IS 'Document / 文献键';
COMMENT ON COLUMN fact_mention.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN fact_mention.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN fact_mention.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_mention.kind IS 'project or region / 种类';
COMMENT ON COLUMN fact_mention.project_id IS 'Project; empty for a region / 项目编号';
COMMENT ON COLUMN fact_mention.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN fact_mention.region_key IS 'Region; of a project where it lies / 地区键';
COMMENT ON COLUMN fact_mention.code IS 'Code of the region; empty for a township or zone without one, and for a project / 地区代码，无代码者为空';
COMMENT ON COLUMN fact_mention.surface IS 'As written / 原文写法';
COMMENT ON COLUMN fact_mention.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN fact_mention.char_end IS 'End of that place, exclusive / 结束字符';
COMMENT ON COLUMN fact_mention.link_method IS 'What decided. Region: unique (one bears the name), nested (behind the region that holds it), list (beside regions of the same place), named (named in full, or the paper''s own), paper (in or beside the paper''s region), holder (the article names what holds it), prefecture, province (the article or paper is of the same), level (the higher of two), pronoun (全市), zone (高新区), short township, name (the name alone). Project: see project_link.link_method / 归并方法';
COMMENT ON COLUMN fact_mention.link_score IS 'How strongly the surroundings speak for it, 0..1; 0 where the name alone does / 依据强度';
COMMENT ON COLUMN fact_mention.runner_up_code IS 'Code of the region that comes next, or of the one around it; id of the project that does; empty where there is none / 次选代码';
COMMENT ON COLUMN fact_mention.runner_up IS 'Name of that region; empty for a project / 次选地区';
COMMENT ON COLUMN fact_mention.runner_up_score IS 'How strongly they speak for that one, 0..1 / 次选依据强度';
COMMENT ON COLUMN fact_mention.confidence IS '0..1 / 置信度';
COMMENT ON COLUMN fact_mention.owner IS 'Who commissions the project, as told beside this mention; empty where nothing tells it / 此处所述业主';
