-- Meaning: Breaks the sentence no_part_exceeds_its_whole
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET value = 1000000 WHERE part_of <> '';
