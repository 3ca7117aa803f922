-- Meaning: Fills the articles
-- Grain: one article of a document that stands
-- Source: parts, told_article

INSERT INTO fact_article BY NAME
SELECT
    article_id, document_key, issue_date, story_key, printing, likeness,
    a.number AS article_no, a.page AS page,
    a.kicker AS kicker, a.title AS title, a.subtitle AS subtitle, a.byline AS byline, a.dateline AS dateline,
    a.text AS text, a.caption AS caption, a.correction AS correction
FROM (
    SELECT document, document_key, issue_date, a, id || '-a' || a.number AS article_id
    FROM (SELECT id, document, document_key, issue_date, unnest(articles) AS a FROM part)
)
JOIN (SELECT article_id, story_key, printing, likeness FROM told_article) USING (article_id)
ORDER BY document, a.number;
