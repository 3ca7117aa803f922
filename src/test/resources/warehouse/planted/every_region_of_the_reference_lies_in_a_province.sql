-- Meaning: Breaks the sentence every_region_of_the_reference_lies_in_a_province
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_region SET province_code = '' WHERE region_code = '410822';
