-- Meaning: Breaks the sentence every_date_lies_in_the_calendar
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_milestone SET period_end = DATE '2999-01-01';
