-- Meaning: Where a document calls a project so, with the words around it; a paper of the region's city first
-- Grain: one place; the parameters are how the name begins, and the region
-- Source: mentions, articles, documents

SELECT concat(
    mentions.publication, ' ', mentions.issue_date, ': …',
    replace(substr(text, greatest(1, strpos(text, surface) - 20), 70), chr(10), ' '), '…'
)
FROM mentions
JOIN (SELECT article_id, text FROM articles) USING (article_id)
JOIN (SELECT document, region_code AS paper_region FROM documents) USING (document)
WHERE kind = 'project' AND starts_with(surface, ?) AND contains(text, surface)
ORDER BY left(paper_region, 4) <> left(?, 4), mentions.issue_date, document
LIMIT 1;
