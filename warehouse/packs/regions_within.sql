-- Meaning: The regions that lie in a region, itself included
-- Grain: one region
-- Source: region_closure

SELECT DISTINCT region_code
FROM region_closure
WHERE ancestor_code = :region
ORDER BY region_code;
