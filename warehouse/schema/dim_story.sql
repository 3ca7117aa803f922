-- Meaning: Stories, which count once however often they are printed
-- Grain: one story
-- Source: articles; which of them print one text, by the step link
-- Key: story_key
-- Refers: first_article_id = fact_article.article_id

CREATE TABLE dim_story (
    story_key VARCHAR NOT NULL,
    first_article_id VARCHAR NOT NULL,
    first_document VARCHAR NOT NULL,
    first_issue DATE,
    last_issue DATE,
    articles BIGINT NOT NULL,
    publications BIGINT NOT NULL
);

COMMENT ON TABLE dim_story IS 'Stories: the printings of one text are one story / 报道：同一稿件的各次刊登合为一条';
COMMENT ON COLUMN dim_story.story_key IS 'Key: hash of the first printing''s text without punctuation / 主键：首发正文散列';
COMMENT ON COLUMN dim_story.first_article_id IS 'Article that carried it first / 首发文章编号';
COMMENT ON COLUMN dim_story.first_document IS 'Document that carried it first / 首发文献';
COMMENT ON COLUMN dim_story.first_issue IS 'Its issue date / 首发日期';
COMMENT ON COLUMN dim_story.last_issue IS 'Last issue date that carried it / 最近刊登日期';
COMMENT ON COLUMN dim_story.articles IS 'How often it was carried / 刊载次数';
COMMENT ON COLUMN dim_story.publications IS 'Publications that carried it / 刊载出版物数';
