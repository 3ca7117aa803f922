-- Meaning: Breaks the sentence parts_do_not_add_up_to_more_than_their_whole
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET category = '市政类', value = 1000, qualifier = 'exact' WHERE part_of <> '';
