-- Meaning: Breaks the sentence no_period_ends_before_it_begins
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_milestone SET period_start = DATE '2030-01-01';
