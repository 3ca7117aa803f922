-- Meaning: Breaks the sentence every_line_of_evidence_belongs_to_a_fact
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_evidence SET page = 7 WHERE line_no = 2;
