-- Meaning: What a region is called
-- Grain: one region; the parameter is its code
-- Source: dim_region

SELECT max(region) FROM dim_region WHERE region_code = ? AND origin = 'reference' AND valid_to IS NULL;
