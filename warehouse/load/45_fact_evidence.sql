-- Meaning: Finds the lines of print on which each fact stands
-- Grain: one fact and one line of its sentence
-- Source: parts

INSERT INTO fact_evidence BY NAME
WITH fact AS (
    SELECT id || '-' || m.id AS fact_id, document_no, issue_date, m.source.char_start AS fact_start, unnest(m.places) AS place
    FROM (SELECT id, document_no, issue_date, unnest(measurements) AS m FROM part)
    UNION ALL
    SELECT id || '-' || s.id, document_no, issue_date, s.source.char_start, unnest(s.places)
    FROM (SELECT id, document_no, issue_date, unnest(milestones) AS s FROM part)
)
SELECT
    fact_id, issue_date, place.page AS page, place.line_no AS line_no,
    place.char_start AS char_start, place.char_end AS char_end,
    place.x AS x, place.y AS y, place.width AS width, place.height AS height, place.vertical AS vertical,
    place.figure_x AS figure_x, place.figure_y AS figure_y,
    place.figure_width AS figure_width, place.figure_height AS figure_height
FROM fact
ORDER BY document_no, page, line_no, fact_start, fact_id;
