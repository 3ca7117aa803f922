-- Meaning: Projects and parts of them that reach a stage
-- Grain: one event told at one place
-- Source: parts, linker
-- Key: milestone_id
-- Refers: document_key = dim_document.document_key; article_id = fact_article.article_id; project_key = dim_project.project_key; region_key = dim_region.region_key; stage = dim_stage.stage

CREATE TABLE fact_milestone (
    milestone_id VARCHAR NOT NULL USING COMPRESSION zstd,
    document_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    article_id VARCHAR NOT NULL USING COMPRESSION dictionary,
    page INTEGER NOT NULL,
    issue_date DATE,
    project_id VARCHAR NOT NULL,
    project_key VARCHAR NOT NULL,
    region_key VARCHAR NOT NULL USING COMPRESSION dictionary,
    subject VARCHAR NOT NULL,
    stage VARCHAR NOT NULL USING COMPRESSION dictionary,
    part VARCHAR NOT NULL,
    modality VARCHAR NOT NULL USING COMPRESSION dictionary,
    period_start DATE,
    period_end DATE,
    granularity VARCHAR NOT NULL USING COMPRESSION dictionary,
    evidence VARCHAR NOT NULL USING COMPRESSION zstd,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    words_start INTEGER,
    words_end INTEGER,
    confidence DOUBLE NOT NULL,
    rule VARCHAR NOT NULL USING COMPRESSION dictionary,
    first_printing BOOLEAN NOT NULL
);

COMMENT ON TABLE fact_milestone IS 'Milestones / 节点：项目进入某阶段';
COMMENT ON COLUMN fact_milestone.milestone_id IS 'Stable id / 编号（稳定）';
COMMENT ON COLUMN fact_milestone.document_key IS 'Document / 文献键';
COMMENT ON COLUMN fact_milestone.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN fact_milestone.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN fact_milestone.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_milestone.project_id IS 'Project; empty where only a subject is told / 项目编号';
COMMENT ON COLUMN fact_milestone.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN fact_milestone.region_key IS 'Where it lies / 地区键';
COMMENT ON COLUMN fact_milestone.subject IS 'As written, where there is no project / 对象（原文）';
COMMENT ON COLUMN fact_milestone.stage IS 'Stage / 阶段';
COMMENT ON COLUMN fact_milestone.part IS 'Part of the project; empty for the whole / 组成部分';
COMMENT ON COLUMN fact_milestone.modality IS 'actual or plan / 情态：实际、计划';
COMMENT ON COLUMN fact_milestone.period_start IS 'First day / 起始日期';
COMMENT ON COLUMN fact_milestone.period_end IS 'Last day / 截止日期';
COMMENT ON COLUMN fact_milestone.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN fact_milestone.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN fact_milestone.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN fact_milestone.char_end IS 'End of that place, exclusive / 结束字符';
COMMENT ON COLUMN fact_milestone.words_start IS 'Place of the stage word in evidence, from 0; NULL where the sentence does not hold it / 阶段词在原句中的起始字符';
COMMENT ON COLUMN fact_milestone.words_end IS 'End of it, exclusive / 阶段词在原句中的结束字符';
COMMENT ON COLUMN fact_milestone.confidence IS 'Probability that project, stage and modality are right, 0..1 / 项目、阶段和情态均正确的概率';
COMMENT ON COLUMN fact_milestone.rule IS 'Rule that read it / 抽取规则';
COMMENT ON COLUMN fact_milestone.first_printing IS 'Is it the first printing of the event in its story? / 是否该报道中首次刊出';
