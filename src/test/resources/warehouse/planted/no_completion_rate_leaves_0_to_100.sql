-- Meaning: Breaks the sentence no_completion_rate_leaves_0_to_100
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET metric = 'completion_rate', unit = '%', value = 101 WHERE stage = 'resumption';
