-- Meaning: Breaks the sentence every_region_lies_in_a_known_region
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_region SET parent_code = '999999' WHERE region_code = '410802';
