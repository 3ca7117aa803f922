-- Meaning: What did the counts of resumed projects look like at the end of the first year of the archive, and what do they say now? 某日所知的序列与现值对照
-- Grain: one region and quarter
-- Source: series_known, series

WITH day AS (
    SELECT make_date(year(min(issue_date)), 12, 31) AS day FROM documents
)
SELECT now.region, now.stage, now.modality, now.quarter, before.value AS value_then, now.value AS value_now, now.unit, now.revised
FROM series AS now
LEFT JOIN series_known((SELECT day FROM day), of_metric := 'project_count') AS before USING (region_code, region, metric, stage, category, modality, unit, quarter)
WHERE now.metric = 'project_count' AND now.category = '' AND now.quarter_end <= (SELECT day FROM day)
ORDER BY now.region_code, now.region, now.stage, now.modality, now.quarter;
