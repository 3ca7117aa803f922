-- Meaning: pages and articles read; a page of a duplicate is read once
-- Grain: one kind of text
-- Source: views documents and articles

SELECT 'pages' AS kind, coalesce(sum(pages), 0)::BIGINT AS count FROM documents WHERE duplicate_of = ''
UNION ALL
SELECT 'articles', count(*) FROM articles;
