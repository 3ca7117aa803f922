-- Meaning: Mentions of projects and regions, wide
-- Grain: one place
-- Source: fact_mention and its dimensions

CREATE VIEW mentions AS
SELECT
    document, f.page, title AS article, f.kind,
    CASE f.kind WHEN 'project' THEN project ELSE region END AS name,
    CASE f.kind WHEN 'project' THEN project_id ELSE f.code END AS code,
    surface, f.char_start, f.char_end, f.confidence,
    f.issue_date, publication, article_no, mention_id AS id, story_key, f.article_id,
    dim_region.region_code, region,
    link_method, link_score, runner_up_code, runner_up, runner_up_score, f.owner
FROM fact_mention AS f
JOIN fact_article USING (document_key, article_id)
JOIN dim_document USING (document_key)
JOIN dim_publication USING (publication_key)
JOIN projects USING (project_id)
JOIN dim_region USING (region_key)
ORDER BY document, f.page, f.char_start, id;

COMMENT ON VIEW mentions IS 'Mentions of projects and regions / 提及';
COMMENT ON COLUMN mentions.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN mentions.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN mentions.article IS 'Main title; empty where there is none / 文章主题';
COMMENT ON COLUMN mentions.kind IS 'project, region / 种类';
COMMENT ON COLUMN mentions.name IS 'Canonical name / 规范名称';
COMMENT ON COLUMN mentions.code IS 'Region code or project id; empty for a township or zone without a code / 代码';
COMMENT ON COLUMN mentions.surface IS 'As written / 原文写法';
COMMENT ON COLUMN mentions.char_start IS 'Place in the page''s text, from 0 / 起始字符';
COMMENT ON COLUMN mentions.char_end IS 'End of it, exclusive / 结束字符';
COMMENT ON COLUMN mentions.confidence IS '0..1 / 置信度';
COMMENT ON COLUMN mentions.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN mentions.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN mentions.article_no IS 'Number of the article in the document / 文章序号';
COMMENT ON COLUMN mentions.id IS 'Stable id / 编号';
COMMENT ON COLUMN mentions.story_key IS 'Story / 报道键';
COMMENT ON COLUMN mentions.article_id IS 'Article / 文章编号';
COMMENT ON COLUMN mentions.region_code IS 'Of a project, where it lies; of a region its code, or that of the one around it / 所在地区代码';
COMMENT ON COLUMN mentions.region IS 'The same as a name / 所在地区';
COMMENT ON COLUMN mentions.link_method IS 'What decided which region or project is meant: see fact_mention.link_method / 归并方法';
COMMENT ON COLUMN mentions.link_score IS 'How strongly the surroundings speak for it, 0..1 / 依据强度';
COMMENT ON COLUMN mentions.runner_up_code IS 'Code of the region, or id of the project, that comes next / 次选代码';
COMMENT ON COLUMN mentions.runner_up IS 'Name of that region; empty for a project / 次选地区';
COMMENT ON COLUMN mentions.runner_up_score IS 'How strongly they speak for that one, 0..1 / 次选依据强度';
COMMENT ON COLUMN mentions.owner IS 'Who commissions the project, as told beside this mention; empty where nothing tells it / 此处所述业主';
