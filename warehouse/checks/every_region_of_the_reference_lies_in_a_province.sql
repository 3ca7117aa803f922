-- Meaning: The way up from each region of the reference table ends at a province
-- Grain: one region whose way does not
-- Source: dim_region
-- Severity: warning

SELECT region_code, region FROM dim_region WHERE origin = 'reference' AND province_code = '' ORDER BY ALL;
