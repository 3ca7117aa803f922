-- Meaning: The regions that lie in a region, itself included, under each name that they have borne
-- Grain: one region and name
-- Source: region_closure, dim_region

SELECT DISTINCT region_code, region
FROM region_closure JOIN dim_region USING (region_code)
-- A place without a code of its own has that of the region around it, but not its name.
WHERE ancestor_code = :region AND (level <= 3 OR region_code = :region)
ORDER BY region_code, region;
