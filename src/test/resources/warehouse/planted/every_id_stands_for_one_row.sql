-- Meaning: Breaks the sentence every_id_stands_for_one_row
-- Grain: one planted row
-- Source: the sample warehouse

INSERT INTO fact_milestone FROM fact_milestone LIMIT 1;
