-- Meaning: Breaks the sentence every_fact_has_its_region
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM dim_region WHERE region_code = '410811' AND region = '山阳区';
