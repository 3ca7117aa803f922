-- Meaning: How much differs between two releases, by cause
-- Grain: one cause
-- Source: figure_change, series_change

SELECT
    cause,
    count(*) FILTER (what = 'figure' AND change = 'added') AS figures_added,
    count(*) FILTER (what = 'figure' AND change = 'removed') AS figures_removed,
    count(*) FILTER (what = 'figure' AND change = 'changed') AS figures_changed,
    count(*) FILTER (what = 'series' AND change = 'added') AS values_added,
    count(*) FILTER (what = 'series' AND change = 'removed') AS values_removed,
    count(*) FILTER (what = 'series' AND change = 'changed') AS values_changed
FROM (
    SELECT 'figure' AS what, change, cause FROM figure_change
    UNION ALL SELECT 'series', change, cause FROM series_change
)
GROUP BY cause
ORDER BY cause;
