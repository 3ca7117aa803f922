-- Meaning: Each article as the finder of stories needs it: its text and its facts, a list as text split by chr(31)
-- Grain: one article of a document that stands
-- Source: parts

WITH fact AS (
    SELECT id || '-a' || m.source.article AS article_id, m.metric || ' ' || m.value || ' ' || m.unit AS fact
    FROM (SELECT id, unnest(measurements) AS m FROM part)
),
facts AS (
    SELECT article_id, string_agg(DISTINCT fact, chr(31) ORDER BY fact) AS facts FROM fact GROUP BY article_id
)
SELECT article_id, document, number, issue_date, text, coalesce(facts, '') AS facts
FROM (
    SELECT id || '-a' || a.number AS article_id, document, a.number AS number, issue_date, a.text AS text
    FROM (SELECT id, document, issue_date, unnest(articles) AS a FROM part)
)
LEFT JOIN facts USING (article_id);
