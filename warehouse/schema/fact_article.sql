-- Meaning: Articles in reading order
-- Grain: one article, bulletin section or caption of a document
-- Source: parts
-- Key: article_id
-- Refers: document_key = dim_document.document_key; story_key = dim_story.story_key

CREATE TABLE fact_article (
    article_id VARCHAR NOT NULL,
    document_key VARCHAR NOT NULL,
    issue_date DATE,
    story_key VARCHAR NOT NULL,
    printing VARCHAR NOT NULL,
    likeness DOUBLE NOT NULL,
    article_no INTEGER NOT NULL,
    page INTEGER NOT NULL,
    kicker VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    subtitle VARCHAR NOT NULL,
    byline VARCHAR NOT NULL,
    dateline DATE,
    text VARCHAR NOT NULL USING COMPRESSION zstd,
    caption BOOLEAN NOT NULL,
    correction BOOLEAN NOT NULL
);

COMMENT ON TABLE fact_article IS 'Articles / 文章';
COMMENT ON COLUMN fact_article.article_id IS 'Stable id / 编号（稳定）';
COMMENT ON COLUMN fact_article.document_key IS 'Document / 文献键';
COMMENT ON COLUMN fact_article.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN fact_article.story_key IS 'Story that it tells / 报道键';
COMMENT ON COLUMN fact_article.printing IS 'first printing of the story, copy of its very words, or reprint of most of them / 首发、照登、转载';
COMMENT ON COLUMN fact_article.likeness IS 'Share of the shorter text that it has in common with the likest article of its story; 1 for a copy / 文字相同比例';
COMMENT ON COLUMN fact_article.article_no IS 'Number in the document, from 1 / 文章序号';
COMMENT ON COLUMN fact_article.page IS 'Page on which it begins / 起始页';
COMMENT ON COLUMN fact_article.kicker IS 'Line above the title / 引题';
COMMENT ON COLUMN fact_article.title IS 'Main title / 主题';
COMMENT ON COLUMN fact_article.subtitle IS 'Line below the title / 副题';
COMMENT ON COLUMN fact_article.byline IS 'Reporters / 记者';
COMMENT ON COLUMN fact_article.dateline IS 'Day that it reports on / 报道所述日期';
COMMENT ON COLUMN fact_article.text IS 'Paragraphs joined by line feeds / 正文';
COMMENT ON COLUMN fact_article.caption IS 'A photo caption? / 是否图片说明';
COMMENT ON COLUMN fact_article.correction IS 'A notice that corrects what the paper printed? / 是否更正启事';
