-- Meaning: Units of values
-- Grain: one unit
-- Source: units.csv; classifiers sighted in the facts
-- Key: unit

CREATE TABLE dim_unit (
    unit VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL
);

COMMENT ON TABLE dim_unit IS 'Units, normalised, and classifiers as written / 单位';
COMMENT ON COLUMN dim_unit.unit IS 'Code, or classifier as written / 单位';
COMMENT ON COLUMN dim_unit.kind IS 'money, length, area … ; count for a classifier / 种类';
COMMENT ON COLUMN dim_unit.name IS 'Chinese name / 中文名称';
COMMENT ON COLUMN dim_unit.name_en IS 'English name, of a classifier what it counts; empty for one that units.csv lacks / 英文名称';
