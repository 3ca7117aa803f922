-- Meaning: How long did projects take from their start to their completion, opening or commissioning? 项目建设周期
-- Grain: one project
-- Source: project_stages

WITH reached AS (
    SELECT project_id, project,
        min(first_dated_day) FILTER (stage = 'start') AS started,
        min(first_day) FILTER (stage IN ('completion', 'commissioning', 'opening')) AS finished
    FROM project_stages
    GROUP BY ALL
)
SELECT project, started, finished, finished - started AS days
FROM reached
WHERE finished > started
ORDER BY days DESC, project;
