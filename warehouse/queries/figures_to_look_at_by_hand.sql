-- Meaning: Which figures of great weight is the machine least sure of? 金额大而置信度低、需人工复核的数据
-- Grain: one figure
-- Source: measurements

SELECT round(confidence, 2) AS confidence, value / 1e8 AS value_100_million_cny, metric, project, region, evidence, document, page
FROM measurements
WHERE unit = 'CNY' AND value >= 1e8
ORDER BY measurements.value * (1 - measurements.confidence) DESC, id
LIMIT 20;
