-- Meaning: Regions of the reference table in each of their names, and places without a code that the archive names
-- Grain: one code and name
-- Source: regions.csv; places sighted in the facts
-- Key: region_key

CREATE TABLE dim_region (
    region_key VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    level INTEGER,
    kind VARCHAR NOT NULL,
    parent_code VARCHAR NOT NULL,
    province_code VARCHAR NOT NULL,
    province VARCHAR NOT NULL,
    prefecture_code VARCHAR NOT NULL,
    prefecture VARCHAR NOT NULL,
    county_code VARCHAR NOT NULL,
    county VARCHAR NOT NULL,
    own_code VARCHAR NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER,
    origin VARCHAR NOT NULL
);

COMMENT ON TABLE dim_region IS 'Regions with their hierarchy; one row for each name that a code had / 地区及其层级，每个代码的每个曾用名一行';
COMMENT ON COLUMN dim_region.region_key IS 'Key: hash of code and name / 主键：代码与名称的散列';
COMMENT ON COLUMN dim_region.region_code IS 'GB/T 2260 or statistical code; for a township or zone without one that of the region around it; empty where none / 地区代码';
COMMENT ON COLUMN dim_region.region IS 'Name / 名称';
COMMENT ON COLUMN dim_region.level IS '1 province, 2 prefecture, 3 county or zone, 4 township; null where unknown / 层级';
COMMENT ON COLUMN dim_region.kind IS 'province, prefecture, county, city, district, zone, township, unknown / 类型';
COMMENT ON COLUMN dim_region.parent_code IS 'Code of the region above / 上级代码';
COMMENT ON COLUMN dim_region.province_code IS 'Code of its province / 省级代码';
COMMENT ON COLUMN dim_region.province IS 'Its province / 省级';
COMMENT ON COLUMN dim_region.prefecture_code IS 'Code of its prefecture / 地级代码';
COMMENT ON COLUMN dim_region.prefecture IS 'Its prefecture / 地级';
COMMENT ON COLUMN dim_region.county_code IS 'Code of its county or zone / 县级代码';
COMMENT ON COLUMN dim_region.county IS 'Its county or zone / 县级';
COMMENT ON COLUMN dim_region.own_code IS 'Our own code of a zone that has no other: the region around it, Z, a number; empty for all others / 自编代码（无统计代码的功能区）';
COMMENT ON COLUMN dim_region.valid_from IS 'First year of this name and code; null where it is older than the table / 启用年份';
COMMENT ON COLUMN dim_region.valid_to IS 'Last year of them; null where in force / 停用年份';
COMMENT ON COLUMN dim_region.origin IS 'reference, or sighted in the archive only / 来源：参考表或文献';
