-- Meaning: Fills the pairs of regions that lie in each other
-- Grain: one region and one region that it lies in, itself included
-- Source: regions.csv

INSERT INTO region_closure BY NAME
WITH RECURSIVE climb AS (
    SELECT code AS region_code, code AS ancestor_code, parent, 0 AS distance FROM code_now
    UNION ALL
    SELECT region_code, up.code, up.parent, distance + 1
    FROM climb JOIN code_now AS up ON up.code = climb.parent
    WHERE distance < 5
)
SELECT ancestor_code, region_code, min(distance) AS distance
FROM climb GROUP BY ALL
ORDER BY ancestor_code, region_code;
