-- Meaning: precedence.csv names criteria that the load knows, each once, in an order
-- Grain: one criterion that it does not know, or names twice
-- Source: dim_precedence
-- Severity: error

SELECT rank, criterion, prefers FROM dim_precedence
WHERE criterion NOT IN ('issue_date', 'correction', 'publication_kind', 'precision', 'confidence')
    OR prefers NOT IN ('greater', 'lesser')
    OR rank IN (SELECT rank FROM dim_precedence GROUP BY rank HAVING count(*) > 1)
    OR criterion IN (SELECT criterion FROM dim_precedence GROUP BY criterion HAVING count(*) > 1)
ORDER BY rank, criterion;
