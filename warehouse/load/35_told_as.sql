-- Meaning: Whether a figure is the first statement of its value, the same story again, the same paper again, or another's own words
-- Grain: told_as: one figure that is not the first of its value; judged: one figure that is not alone in its quantity or story
-- Source: quantity_of, later_printing, the order of statements

CREATE TEMP TABLE told_as AS
WITH figure AS (
    SELECT quantity_of.*, coalesce(fine.value, quantity_of.value) AS agreed_value
    FROM quantity_of
    LEFT JOIN rounding USING (fact_no)
    LEFT JOIN statement AS fine ON fine.fact_no = rounding.fine_no
),
placed AS (
    SELECT
        fact_no,
        row_number() OVER (PARTITION BY quantity_no, agreed_value ORDER BY fact_no) AS place,
        row_number() OVER (PARTITION BY quantity_no, agreed_value, publication_key ORDER BY fact_no) AS place_in_paper
    FROM figure WHERE first_printing
)
SELECT fact_no, CASE WHEN place_in_paper = 1 THEN 'confirmation' ELSE 'repetition' END AS told_as
FROM placed WHERE place > 1
UNION ALL
SELECT fact_no, CASE WHEN printing = 'first' THEN 'repetition' ELSE 'reprint' END
FROM told_measurement SEMI JOIN later_printing USING (fact_no) JOIN told_article USING (document_no, article_no);

CREATE TEMP TABLE judged AS
SELECT
    fact_no, later_printing.fact_no IS NULL AS first_printing,
    coalesce(told_as, 'first') AS told_as, coalesce(superseded_by, '') AS superseded_by, coalesce(place, 0)::INTEGER AS precedence
FROM (SELECT fact_no FROM told_as UNION SELECT fact_no FROM superseded UNION SELECT fact_no FROM ranked)
LEFT JOIN later_printing USING (fact_no)
LEFT JOIN told_as USING (fact_no)
LEFT JOIN superseded USING (fact_no)
LEFT JOIN ranked USING (fact_no);
