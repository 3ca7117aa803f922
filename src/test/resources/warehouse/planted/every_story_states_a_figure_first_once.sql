-- Meaning: Breaks the sentence every_story_states_a_figure_first_once
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET first_printing = true WHERE NOT first_printing;
