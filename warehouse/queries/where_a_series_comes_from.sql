-- Meaning: On which sentences do the values of a series stand? The first thousand. 序列数值的出处
-- Grain: one region, quarter and figure that stands
-- Source: series, measurements

WITH s AS (
    SELECT * FROM series
    WHERE metric = 'project_count' AND stage = 'resumption' AND category = ''
    ORDER BY region_code, region, quarter
    LIMIT 1000
)
SELECT
    s.region, s.quarter, s.metric, s.stage, s.value, s.unit, s.method,
    told.publication, told.issue_date, told.document, told.page, told.evidence
FROM s JOIN measurements AS told USING (id)
ORDER BY s.region_code, s.region, s.quarter;
