-- Meaning: On which sentences do the values of a series stand? 序列数值的出处
-- Grain: one region, quarter and figure that stands
-- Source: series, measurements

SELECT
    s.region, s.quarter, s.metric, s.stage, s.value, s.unit, s.method,
    told.publication, told.issue_date, told.document, told.page, told.evidence
FROM series AS s JOIN measurements AS told USING (id)
WHERE s.metric = 'project_count' AND s.stage = 'resumption' AND s.category = ''
ORDER BY s.region_code, s.region, s.quarter;
