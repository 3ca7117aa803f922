-- Meaning: Which figures were revised, by how much, and who said so? The thousand latest. 被修订的数据
-- Grain: one change of a quantity
-- Source: revisions

SELECT
    region, project, subject, metric, period_end, old_value, new_value, unit,
    round((100 * (new_value / nullif(old_value, 0) - 1))::DOUBLE, 1) AS change_percent,
    kind, old_issue, new_issue, new_publication
FROM revisions
ORDER BY new_issue DESC, abs(change_percent) DESC NULLS LAST, new_id
LIMIT 1000;
