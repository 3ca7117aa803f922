-- Meaning: Breaks the sentence every_dimension_key_stands_for_one_row
-- Grain: one planted row
-- Source: the sample warehouse

INSERT INTO dim_stage SELECT stage, 99, name, name_en, '' FROM dim_stage WHERE stage = 'start';
