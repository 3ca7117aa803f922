-- Meaning: How long did projects take from their start to their completion, opening or commissioning? 项目建设周期
-- Grain: one project
-- Source: milestones

WITH reached AS (
    SELECT project_id, project,
        min(period_end) FILTER (stage = 'start' AND granularity = 'day') AS started,
        min(period_end) FILTER (stage IN ('completion', 'commissioning', 'opening')) AS finished
    FROM milestones
    WHERE modality = 'actual' AND part = '' AND project_id <> ''
    GROUP BY ALL
)
SELECT project, started, finished, finished - started AS days
FROM reached
WHERE finished > started
ORDER BY days DESC, project;
