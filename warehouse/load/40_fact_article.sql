-- Meaning: Fills the articles
-- Grain: one article of a document that stands
-- Source: parts

INSERT INTO fact_article BY NAME
SELECT
    id || '-a' || a.number AS article_id,
    document_key, issue_date,
    -- Texts of a line or two are alike by chance, so they are stories of their own.
    key_of(CASE WHEN length(bare) < 40 THEN id || '-a' || a.number ELSE bare END) AS story_key,
    a.number AS article_no, a.page AS page,
    a.kicker AS kicker, a.title AS title, a.subtitle AS subtitle, a.byline AS byline, a.dateline AS dateline,
    a.text AS text, a.caption AS caption
FROM (
    SELECT *, regexp_replace(a.text, '[\s\p{P}]', '', 'g') AS bare
    FROM (SELECT id, document, document_key, issue_date, unnest(articles) AS a FROM part)
)
ORDER BY document, a.number;
