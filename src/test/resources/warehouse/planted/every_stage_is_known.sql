-- Meaning: Breaks the sentence every_stage_is_known
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_milestone SET stage = 'levitation';
