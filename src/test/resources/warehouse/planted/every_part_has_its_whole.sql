-- Meaning: Breaks the sentence every_part_has_its_whole
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET part_of = 'gone' WHERE part_of <> '';
