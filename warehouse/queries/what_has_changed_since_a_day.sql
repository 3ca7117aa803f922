-- Meaning: Which figures were published for the first time in the last 30 days that the archive knows? 最近三十天首次公布的数据
-- Grain: one figure
-- Source: single_measurements, documents

SELECT issue_date, publication, region, project, metric, stage, category, value, unit, modality, document
FROM single_measurements
WHERE told_as = 'first' AND issue_date > (SELECT max(issue_date) FROM documents) - INTERVAL 30 DAY
ORDER BY issue_date DESC, document, page, char_start, id;
