-- Meaning: pages and articles read
-- Grain: one kind of text
-- Source: views documents and articles

SELECT 'pages' AS kind, coalesce(sum(pages), 0)::BIGINT AS count FROM documents
UNION ALL
SELECT 'articles', count(*) FROM articles;
