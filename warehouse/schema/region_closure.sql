-- Meaning: Which region lies in which, at any distance
-- Grain: one region and one region that it lies in, itself included
-- Source: dim_region
-- Key: ancestor_code, region_code

CREATE TABLE region_closure (
    ancestor_code VARCHAR NOT NULL,
    region_code VARCHAR NOT NULL,
    distance INTEGER NOT NULL
);

COMMENT ON TABLE region_closure IS 'Region hierarchy as pairs, for sums over all that lies in a region / 地区层级闭包';
COMMENT ON COLUMN region_closure.ancestor_code IS 'The region around / 上级地区代码';
COMMENT ON COLUMN region_closure.region_code IS 'The region within / 下级地区代码';
COMMENT ON COLUMN region_closure.distance IS 'Steps between them; 0 for itself / 层级距离';
