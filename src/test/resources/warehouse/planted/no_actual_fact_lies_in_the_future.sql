-- Meaning: Breaks the sentence no_actual_fact_lies_in_the_future
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET period_end = issue_date + 30 WHERE modality = 'actual';
