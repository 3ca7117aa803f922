-- Meaning: Doubts and failures in reading documents of the quarter, by kind
-- Grain: one kind
-- Source: issues, documents

SELECT kind AS category, '' AS series, count(*) AS value
FROM issues JOIN documents USING (document)
WHERE documents.issue_date BETWEEN :quarter_start AND :quarter_end
GROUP BY ALL
ORDER BY value DESC, category;
