-- Meaning: Breaks the sentence no_reprint_is_a_confirmation
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET told_as = 'confirmation' WHERE told_as = 'repetition';
