-- Meaning: Fills the articles
-- Grain: one article of a document that stands
-- Source: parts, told_article

INSERT INTO fact_article BY NAME
SELECT
    article_id, document_key, issue_date, story_key, printing, likeness,
    article_no, a.page AS page,
    a.kicker AS kicker, a.title AS title, a.subtitle AS subtitle, a.byline AS byline, a.dateline AS dateline,
    a.text AS text, a.caption AS caption, a.correction AS correction
FROM (
    SELECT document_no, document_key, issue_date, a, a.number AS article_no
    FROM (SELECT document_no, document_key, issue_date, unnest(articles) AS a FROM part)
)
JOIN (SELECT document_no, article_no, article_id, story_key, printing, likeness FROM told_article) USING (document_no, article_no)
ORDER BY fact_number(document_no, article_no);
