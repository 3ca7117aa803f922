-- Meaning: Finds the lines of print on which each fact stands
-- Grain: one fact and one line of its sentence
-- Source: parts

INSERT INTO fact_evidence BY NAME
SELECT * EXCLUDE (id, local_id), id_of(id, local_id) AS fact_id
FROM (
    SELECT
        id, local_id, issue_date, place.page AS page, place.line_no AS line_no,
        place.char_start AS char_start, place.char_end AS char_end,
        place.x AS x, place.y AS y, place.width AS width, place.height AS height, place.vertical AS vertical,
        place.figure_x AS figure_x, place.figure_y AS figure_y,
        place.figure_width AS figure_width, place.figure_height AS figure_height
    FROM (
        SELECT id, f.id AS local_id, document_no, issue_date, f.source.char_start AS fact_start, unnest(f.places) AS place FROM figure
        UNION ALL
        SELECT id, f.id, document_no, issue_date, f.source.char_start, unnest(f.places) FROM event
    )
    ORDER BY document_no, page, line_no, fact_start, local_id
);
