-- Meaning: Articles with the same text, which count once
-- Grain: one text
-- Source: articles
-- Key: story_key
-- Refers: first_article_id = fact_article.article_id

CREATE TABLE dim_story (
    story_key VARCHAR NOT NULL,
    first_article_id VARCHAR NOT NULL,
    first_document VARCHAR NOT NULL,
    first_issue DATE,
    articles BIGINT NOT NULL
);

COMMENT ON TABLE dim_story IS 'Stories: reprints of one text are one story / 报道：同文转载合为一条';
COMMENT ON COLUMN dim_story.story_key IS 'Key: hash of the text without punctuation / 主键：正文散列';
COMMENT ON COLUMN dim_story.first_article_id IS 'Article that carried it first / 首发文章编号';
COMMENT ON COLUMN dim_story.first_document IS 'Document that carried it first / 首发文献';
COMMENT ON COLUMN dim_story.first_issue IS 'Its issue date / 首发日期';
COMMENT ON COLUMN dim_story.articles IS 'How often it was carried / 刊载次数';
