-- Meaning: Articles in reading order
-- Grain: one article, bulletin section or caption
-- Source: fact_article, dim_document, dim_publication

CREATE VIEW articles AS
SELECT
    document, page, article_no, kicker, title, subtitle, byline, dateline, text,
    f.issue_date, publication, caption, story_key, article_id, printing, likeness, correction
FROM fact_article AS f
JOIN dim_document USING (document_key)
JOIN dim_publication USING (publication_key)
ORDER BY document, article_no;

COMMENT ON VIEW articles IS 'Articles in reading order / 文章（按阅读顺序）';
COMMENT ON COLUMN articles.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN articles.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN articles.article_no IS 'Number in the document, from 1 / 文章序号';
COMMENT ON COLUMN articles.kicker IS 'Line above the title / 引题';
COMMENT ON COLUMN articles.title IS 'Main title; empty for a caption / 主题';
COMMENT ON COLUMN articles.subtitle IS 'Line below the title / 副题';
COMMENT ON COLUMN articles.byline IS 'Reporters / 记者';
COMMENT ON COLUMN articles.dateline IS 'Day that it reports on / 报道所述日期';
COMMENT ON COLUMN articles.text IS 'Paragraphs joined by line feeds / 正文';
COMMENT ON COLUMN articles.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN articles.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN articles.caption IS 'A photo caption? / 是否图片说明';
COMMENT ON COLUMN articles.story_key IS 'Story; the same for reprints / 报道键';
COMMENT ON COLUMN articles.article_id IS 'Stable id / 编号';
COMMENT ON COLUMN articles.printing IS 'first printing of its story, copy of its very words, or reprint of most of them / 首发、照登、转载';
COMMENT ON COLUMN articles.likeness IS 'Share of the shorter text in common with the likest article of the story / 文字相同比例';
COMMENT ON COLUMN articles.correction IS 'A notice that corrects what the paper printed? / 是否更正启事';
