-- Meaning: Sums of money for which an error would weigh most: great, and not sure
-- Grain: one figure; the thousand that come first
-- Source: fact_measurement and its dimensions
-- Key: id

CREATE TABLE mart_doubtful_figures AS
WITH heaviest AS MATERIALIZED (
    SELECT
        value::DOUBLE * (1 - confidence) AS weight, confidence, value, metric, modality, evidence, page, issue_date, measurement_id,
        document_key, project_id, region_key
    FROM fact_measurement
    WHERE unit = 'CNY' AND value >= 100000000
    ORDER BY weight DESC, rowid
    LIMIT 1000
)
SELECT
    weight, confidence, value AS value_cny, metric, modality, project, region_code, region, evidence, document, page, publication,
    heaviest.issue_date, measurement_id AS id
FROM heaviest
JOIN (SELECT document_key, document, publication_key FROM dim_document) USING (document_key)
JOIN (SELECT publication_key, publication FROM dim_publication) USING (publication_key)
JOIN (SELECT project_id, project FROM projects) USING (project_id)
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_key)
ORDER BY weight DESC, id;

CREATE VIEW doubtful_figures AS
FROM mart_doubtful_figures;

COMMENT ON VIEW doubtful_figures IS 'Sums of money for which an error would weigh most, the thousand first of them, to be looked at by hand / 金额大而把握小、需人工复核的数据（前一千条）';
COMMENT ON COLUMN doubtful_figures.weight IS 'Value times the probability that it is wrong, yuan / 数值乘以出错概率（元）';
COMMENT ON COLUMN doubtful_figures.confidence IS 'Probability that value, unit, metric, project and region are right, 0..1 / 各项均正确的概率';
COMMENT ON COLUMN doubtful_figures.value_cny IS 'Value, yuan / 数值（元）';
COMMENT ON COLUMN doubtful_figures.metric IS 'Metric / 指标';
COMMENT ON COLUMN doubtful_figures.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN doubtful_figures.project IS 'Canonical name; empty for an aggregate / 项目规范名称';
COMMENT ON COLUMN doubtful_figures.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN doubtful_figures.region IS 'Region / 地区';
COMMENT ON COLUMN doubtful_figures.evidence IS 'The sentence / 原句';
COMMENT ON COLUMN doubtful_figures.document IS 'Path in the archive / 文献路径';
COMMENT ON COLUMN doubtful_figures.page IS 'Page, from 1 / 页';
COMMENT ON COLUMN doubtful_figures.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN doubtful_figures.issue_date IS 'Day of publication / 出版日期';
COMMENT ON COLUMN doubtful_figures.id IS 'Id of the figure / 数据编号';
