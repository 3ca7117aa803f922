-- Meaning: Which values do at least two publications tell in words of their own? 多家媒体相互印证的数据
-- Grain: one quantity and value
-- Source: confirmations

SELECT region, project, subject, metric, value, unit, period_end, publications, confirmations, reprints, stands
FROM confirmations
WHERE confirmations > 0
ORDER BY confirmations DESC, last_issue DESC, region, project, metric, value;
