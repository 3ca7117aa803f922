-- Meaning: Which printing of a figure or event in its story is the first, and which quantities are told more than once
-- Grain: later_printing, later_milestone: one figure or event that its story has told before; quantity_of: one figure of such a quantity
-- Source: told_measurement, told_milestone, told_article, units.csv

-- No region has a total investment, or a plan of it: the projects of a list have, all 255 of the year or the 40 that begin today. The list is
-- that of the count before the sum, or where none is, of the article's first.
UPDATE told_measurement
SET thing_no = hash(thing_no, counted), quantity_no = quantity_number(quantity_key_of(quantity_no) || '|' || counted)
FROM (
    WITH project_count AS (
        SELECT document_no, article_no, region_code, region, fact_no, stage_counted || ' ' || value AS counted
        FROM told_measurement WHERE stage_counted IS NOT NULL
    ),
    first_count AS (
        SELECT document_no, article_no, region_code, region, arg_min(counted, fact_no) AS counted FROM project_count GROUP BY ALL
    )
    SELECT sum.fact_no, coalesce(before.counted, first.counted) AS counted
    FROM (SELECT * FROM told_measurement WHERE sum_of_list) AS sum
    ASOF LEFT JOIN project_count AS before
        ON (before.document_no, before.article_no, before.region_code, before.region)
            = (sum.document_no, sum.article_no, sum.region_code, sum.region)
        AND sum.fact_no >= before.fact_no
    JOIN first_count AS first
        ON (first.document_no, first.article_no, first.region_code, first.region)
            = (sum.document_no, sum.article_no, sum.region_code, sum.region)
) AS list
WHERE told_measurement.fact_no = list.fact_no;

-- A reprint has its own day and page, so what tells a figure within its story is what it says.
CREATE TEMP TABLE later_printing AS
WITH printed AS (
    SELECT story_no, thing_no, value, min(fact_no) AS first_no FROM told_measurement
    GROUP BY ALL HAVING count(*) > 1
)
SELECT fact_no FROM told_measurement JOIN printed USING (story_no, thing_no, value) WHERE fact_no <> first_no;

CREATE TEMP TABLE later_milestone AS
WITH printed AS (
    SELECT story_no, thing_no, min(fact_no) AS first_no FROM told_milestone GROUP BY ALL HAVING count(*) > 1
)
SELECT fact_no FROM told_milestone JOIN printed USING (story_no, thing_no) WHERE fact_no <> first_no;

CREATE TEMP TABLE quantity_of AS
WITH shared AS (
    SELECT quantity_no FROM told_measurement GROUP BY quantity_no HAVING count(*) > 1
),
exact_unit AS (
    SELECT unit FROM read_csv(getvariable('reference_folder') || '/units.csv', header = true, all_varchar = true)
    WHERE kind NOT IN ('count', 'people')
)
SELECT
    fact_no, standing.id || '-' || local_id AS measurement_id, quantity_no, article_id, told.story_no, told.issue_date,
    publication_key, authority, correction, printing,
    value, rounded, unit IN (FROM exact_unit) AS in_exact_unit, confidence,
    later_printing.fact_no IS NULL AS first_printing
FROM told_measurement AS told
SEMI JOIN shared USING (quantity_no)
JOIN told_article USING (document_no, article_no)
JOIN standing USING (document_no)
LEFT JOIN later_printing USING (fact_no);
