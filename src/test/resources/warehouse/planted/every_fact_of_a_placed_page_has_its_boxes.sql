-- Meaning: Breaks the sentence every_fact_of_a_placed_page_has_its_boxes
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM fact_evidence WHERE fact_id = (SELECT min(fact_id) FROM fact_evidence);
