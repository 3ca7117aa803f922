-- Meaning: Finds the lines of print on which each fact stands
-- Grain: one fact and one line
-- Source: parts, measurements, milestones

INSERT INTO fact_evidence BY NAME
WITH line AS (
    SELECT document, document_key, p.number AS page, unnest(p.lines) AS l, generate_subscripts(p.lines, 1) AS line_no
    FROM (SELECT document, document_key, unnest(pages) AS p FROM part)
),
fact AS (
    SELECT measurement_id AS fact_id, document_key, page, char_start, char_end FROM fact_measurement
    UNION ALL
    SELECT milestone_id, document_key, page, char_start, char_end FROM fact_milestone
)
SELECT
    fact_id, page, line_no,
    l.char_start AS char_start, l.char_end AS char_end,
    l.x AS x, l.y AS y, l.width AS width, l.height AS height, l.vertical AS vertical
FROM fact JOIN line USING (document_key, page)
WHERE l.x IS NOT NULL AND l.char_start < fact.char_end AND fact.char_start < l.char_end
ORDER BY document, page, line_no, fact.char_start, fact_id;
