-- Meaning: Which figures were published for the first time in the last 30 days that the archive knows? 最近三十天首次公布的数据
-- Grain: one figure
-- Source: single_measurements, documents

-- Days, not a comparison: the figures of each day lie together.
WITH days AS (
    SELECT date AS issue_date
    FROM dim_date, (SELECT max(issue_date) AS last FROM documents)
    WHERE date > last - INTERVAL 30 DAY AND date <= last
)
SELECT issue_date, publication, region, project, metric, stage, category, value, unit, modality, document
FROM single_measurements SEMI JOIN days USING (issue_date)
WHERE told_as = 'first'
ORDER BY issue_date DESC, document, page, char_start, id;
