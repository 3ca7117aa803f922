-- Meaning: Whether a figure is the first statement of its value, the same story again, the same paper again, or another's own words
-- Grain: told_as: one figure that is not the first of its value
-- Source: quantity_of, rounding

CREATE TEMP TABLE told_as AS
WITH repeated AS (
    SELECT quantity_key FROM quantity_of GROUP BY quantity_key HAVING count(*) > 1
),
figure AS (
    SELECT quantity_of.*, coalesce(fine.value, quantity_of.value) AS agreed_value
    FROM quantity_of
    SEMI JOIN repeated USING (quantity_key)
    LEFT JOIN rounding USING (measurement_id)
    LEFT JOIN statement AS fine ON fine.measurement_id = rounding.fine_id
),
placed AS (
    SELECT *,
        row_number() OVER told AS place,
        row_number() OVER (
            PARTITION BY quantity_key, agreed_value, publication_key
            ORDER BY issue_date, document, page, char_start, measurement_id
        ) AS place_in_paper
    FROM figure WHERE first_printing
    WINDOW told AS (
        PARTITION BY quantity_key, agreed_value ORDER BY issue_date, document, page, char_start, measurement_id
    )
)
SELECT measurement_id, CASE WHEN place_in_paper = 1 THEN 'confirmation' ELSE 'repetition' END AS told_as
FROM placed WHERE place > 1
UNION ALL
SELECT measurement_id, CASE WHEN printing = 'first' THEN 'repetition' ELSE 'reprint' END
FROM quantity_of WHERE NOT first_printing;
