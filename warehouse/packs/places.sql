-- Meaning: Where the facts of a list of ids stand on their pages, in points from the upper left corner
-- Grain: one fact and one line of its sentence
-- Source: fact_evidence, dim_page, fact_measurement, fact_milestone

WITH wanted AS (
    SELECT unnest(string_split(:fact_ids, chr(10))) AS fact_id
),
stands_in AS (
    SELECT measurement_id AS fact_id, document_key FROM fact_measurement
    UNION ALL SELECT milestone_id, document_key FROM fact_milestone
)
SELECT
    fact_id, page, e.x, e.y, e.width, e.height, figure_x, figure_y, figure_width, figure_height,
    p.width AS page_width, p.height AS page_height, quarter_turns
FROM fact_evidence AS e
JOIN wanted USING (fact_id)
JOIN stands_in USING (fact_id)
JOIN dim_page AS p USING (document_key, page)
ORDER BY fact_id, page, line_no;
