-- Meaning: On which sentences do the values of a series stand? 序列数值的出处
-- Grain: one region, quarter and figure that stands
-- Source: series, evidence

SELECT region, quarter, metric, stage, value, unit, method, publication, evidence.issue_date, document, page, evidence
FROM series JOIN evidence USING (id)
WHERE metric = 'project_count' AND stage = 'resumption' AND category = ''
ORDER BY region_code, region, quarter;
