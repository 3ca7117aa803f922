-- Meaning: The region of a code or name
-- Grain: one row, or none where nobody bears it
-- Source: dim_region

SELECT region_code, region
FROM dim_region
WHERE region_code <> '' AND (region_code = :region OR region = :region)
ORDER BY origin, coalesce(valid_to, 9999) DESC, level, region_code, region
LIMIT 1;
