-- Meaning: Milestones, wide
-- Grain: one event told at one place
-- Source: fact_milestone and its dimensions

CREATE VIEW milestones AS
SELECT
    document, f.page, title AS article, project, dim_region.region_code, region, subject, stage, part, modality,
    period_start, period_end, granularity, evidence, f.char_start, f.char_end, f.confidence, milestone_id AS id,
    f.issue_date, publication, article_no, project_id, story_key, f.article_id, rule, first_printing, f.project_key, learned_at
FROM fact_milestone AS f
JOIN fact_article USING (document_key, article_id)
JOIN dim_document USING (document_key)
JOIN dim_publication USING (publication_key)
LEFT JOIN document_learned USING (document_key)
JOIN projects USING (project_id)
JOIN dim_region USING (region_key)
ORDER BY document, f.page, f.char_start, id;

COMMENT ON VIEW milestones IS 'Milestones of projects / 项目节点';
COMMENT ON COLUMN milestones.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN milestones.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN milestones.article IS 'Main title; empty where there is none / 文章主题';
COMMENT ON COLUMN milestones.project IS 'Canonical name / 项目规范名称';
COMMENT ON COLUMN milestones.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN milestones.region IS 'Region / 地区';
COMMENT ON COLUMN milestones.subject IS 'As written, where there is no project / 对象';
COMMENT ON COLUMN milestones.stage IS 'Stage / 阶段';
COMMENT ON COLUMN milestones.part IS 'Part that reaches it; empty for the whole / 组成部分';
COMMENT ON COLUMN milestones.modality IS 'actual, plan / 情态';
COMMENT ON COLUMN milestones.period_start IS 'First day; null for a state / 起始日期';
COMMENT ON COLUMN milestones.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN milestones.granularity IS 'Grain of the time as told / 时间粒度';
COMMENT ON COLUMN milestones.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN milestones.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN milestones.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN milestones.confidence IS 'Probability that project, stage and modality are right, 0..1 / 项目、阶段和情态均正确的概率';
COMMENT ON COLUMN milestones.id IS 'Stable id / 编号';
COMMENT ON COLUMN milestones.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN milestones.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN milestones.article_no IS 'Number of the article in the document / 文章序号';
COMMENT ON COLUMN milestones.project_id IS 'Stable id of the project / 项目编号';
COMMENT ON COLUMN milestones.story_key IS 'Story; the same for reprints / 报道键';
COMMENT ON COLUMN milestones.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN milestones.rule IS 'Rule that read it / 抽取规则';
COMMENT ON COLUMN milestones.first_printing IS 'The first of all printings of this event in its story? / 是否首次刊载';
COMMENT ON COLUMN milestones.project_key IS 'Version of the project on the day of issue / 出版当日的项目版本键';
COMMENT ON COLUMN milestones.learned_at IS 'Begin of the night in which its document was first read, UTC / 获知时间（UTC）';
