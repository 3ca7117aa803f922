-- Meaning: In which part of a larger region each region lies
-- Grain: one larger region and one region within it
-- Source: region_closure, dim_region

CREATE VIEW districts AS
WITH named AS (
    SELECT region_code, region FROM dim_region
    QUALIFY row_number() OVER (PARTITION BY region_code ORDER BY origin, coalesce(valid_to, 9999) DESC, region) = 1
)
SELECT part.ancestor_code, part.region_code AS district_code, region AS district, below.region_code
FROM region_closure AS part
JOIN region_closure AS below ON below.ancestor_code = part.region_code
JOIN named ON named.region_code = part.region_code
WHERE part.distance = 1
ORDER BY part.ancestor_code, district_code, below.region_code;

COMMENT ON VIEW districts IS 'Which part of a larger region each region lies in / 各地区所属的下一级地区';
COMMENT ON COLUMN districts.ancestor_code IS 'Code of the larger region / 上级地区代码';
COMMENT ON COLUMN districts.district_code IS 'Code of the region next below it / 下一级地区代码';
COMMENT ON COLUMN districts.district IS 'Its name as in force now / 下一级地区名称';
COMMENT ON COLUMN districts.region_code IS 'Code of a region in the district, itself included / 地区代码';
