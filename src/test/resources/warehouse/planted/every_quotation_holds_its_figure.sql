-- Meaning: Breaks the sentence every_quotation_holds_its_figure
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET words_start = NULL, words_end = NULL WHERE measurement_id = (SELECT min(measurement_id) FROM fact_measurement);
