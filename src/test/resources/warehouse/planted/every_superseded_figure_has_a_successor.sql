-- Meaning: Breaks the sentence every_superseded_figure_has_a_successor
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET superseded_by = 'nobody' WHERE first_printing;
