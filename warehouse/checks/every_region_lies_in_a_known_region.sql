-- Meaning: The region above each region is in dim_region, and none lies in itself
-- Grain: one region without it
-- Source: dim_region, region_closure
-- Severity: error

SELECT region_code, parent_code FROM dim_region
WHERE parent_code <> '' AND (parent_code NOT IN (SELECT region_code FROM dim_region) OR (parent_code = region_code AND origin = 'reference'))
ORDER BY ALL;
