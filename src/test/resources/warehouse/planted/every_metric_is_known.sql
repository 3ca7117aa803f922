-- Meaning: Breaks the sentence every_metric_is_known
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET metric = 'happiness' WHERE page = 1;
