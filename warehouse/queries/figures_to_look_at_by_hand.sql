-- Meaning: Which figures of great weight is the machine least sure of? 金额大而置信度低、需人工复核的数据
-- Grain: one figure
-- Source: doubtful_figures

SELECT round(confidence, 2) AS confidence, value_cny / 1e8 AS value_100_million_cny, metric, project, region, evidence, document, page
FROM doubtful_figures
ORDER BY weight DESC, id
LIMIT 20;
