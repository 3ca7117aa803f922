-- Meaning: failures and doubts by kind, with what the kind means, what to do, and up to three examples, each of another document
-- Grain: one kind of issue
-- Source: view issues

WITH ranked AS (
    SELECT *, row_number() OVER (PARTITION BY kind, document ORDER BY page, char_start, id) AS nth_of_document FROM issues
),
first_ones AS (
    SELECT kind, list({'document': document, 'page': page, 'text': text} ORDER BY document)[1:3] AS examples
    FROM ranked WHERE nth_of_document = 1 GROUP BY kind
)
SELECT
    kind, severity, count(*) AS count, count(DISTINCT document) AS documents, any_value(meaning) AS meaning,
    any_value(remedy) AS remedy,
    any_value(list_transform(examples, lambda e: concat_ws(', page ', nullif(e.document, ''), nullif(e.page, 0)::VARCHAR)
        || CASE WHEN e.document = '' THEN '' ELSE ': ' END || e.text)) AS examples
FROM issues JOIN first_ones USING (kind)
GROUP BY kind, severity
ORDER BY list_position(['error', 'warning', 'info'], severity), count DESC, kind;
