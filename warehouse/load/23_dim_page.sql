-- Meaning: Fills the pages
-- Grain: one page of a document
-- Source: parts

INSERT INTO dim_page BY NAME
SELECT document_key, p.number AS page, p.width AS width, p.height AS height, p.quarter_turns AS quarter_turns
FROM (SELECT document, document_key, unnest(pages) AS p FROM part)
WHERE p.width > 0
ORDER BY document, page;
