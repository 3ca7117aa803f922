-- Meaning: Quantities that are measured
-- Grain: one metric
-- Source: metrics.csv
-- Key: metric

CREATE TABLE dim_metric (
    metric VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    nature VARCHAR NOT NULL,
    additivity VARCHAR NOT NULL,
    additive BOOLEAN NOT NULL,
    unit_kinds VARCHAR[],
    by_subject BOOLEAN NOT NULL
);

COMMENT ON TABLE dim_metric IS 'Metrics, and how they may be added up / 指标及其可加性';
COMMENT ON COLUMN dim_metric.metric IS 'Code / 代码';
COMMENT ON COLUMN dim_metric.name IS 'Chinese name / 中文名称';
COMMENT ON COLUMN dim_metric.name_en IS 'English name / 英文名称';
COMMENT ON COLUMN dim_metric.nature IS 'stock, flow or ratio / 性质：存量、流量、比率';
COMMENT ON COLUMN dim_metric.additivity IS 'Over what values may be summed / 可加范围';
COMMENT ON COLUMN dim_metric.additive IS 'May values be summed at all? / 是否可加';
COMMENT ON COLUMN dim_metric.unit_kinds IS 'Kinds of unit that fit / 适用单位种类';
COMMENT ON COLUMN dim_metric.by_subject IS 'Has one project several such quantities, told apart by their subject? / 同一项目是否按对象区分多个量';
