-- Meaning: Projects under way and projects finished at the end of each quarter, as far as the documents tell
-- Grain: one quarter and series (under_way, finished)
-- Source: milestones, projects, region_closure, dim_stage

WITH shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
),
reached AS (
    SELECT m.project_id, stage_order, coalesce(period_end, issue_date) AS since, m.id
    FROM milestones AS m
    JOIN dim_stage USING (stage)
    JOIN projects_within(:region) AS projects USING (project_id)
    WHERE modality = 'actual' AND m.project_id <> '' AND part = '' AND stage <> 'suspension'
),
state AS (
    SELECT quarter_start, project_id, arg_max(stage_order, {day: since, stage: stage_order}) AS stage_order,
        arg_max(id, {day: since, stage: stage_order}) AS id
    FROM shown JOIN reached ON since <= quarter_end
    GROUP BY ALL
),
counted AS (
    SELECT
        quarter_start,
        CASE
            WHEN stage_order >= (SELECT stage_order FROM dim_stage WHERE stage = 'completion') THEN 'finished'
            WHEN stage_order >= (SELECT stage_order FROM dim_stage WHERE stage = 'start') THEN 'under_way'
        END AS series,
        count(*) AS value, list(id ORDER BY id) AS facts
    FROM state GROUP BY ALL
)
SELECT
    quarter_label(quarter_start) AS category,
    kind.series, coalesce(value, 0) AS value, facts
FROM shown
CROSS JOIN (SELECT unnest(['under_way', 'finished']) AS series) AS kind
LEFT JOIN counted USING (quarter_start, series)
ORDER BY quarter_start, kind.series;
