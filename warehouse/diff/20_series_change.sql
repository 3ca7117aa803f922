-- Meaning: Values of series that differ between two releases, and why
-- Grain: one region, metric, stage, category, modality, unit and quarter
-- Source: series of both, figure_change

CREATE TEMP TABLE series_change AS
WITH why AS (
    SELECT id, min(cause) AS cause
    FROM (
        SELECT new_id AS id, cause FROM figure_change WHERE new_id IS NOT NULL
        UNION ALL SELECT old_id, cause FROM figure_change WHERE old_id IS NOT NULL
    )
    GROUP BY id
),
pair AS (
    SELECT
        coalesce(old.region_code, new.region_code) AS region_code, coalesce(old.region, new.region) AS region,
        coalesce(old.metric, new.metric) AS metric, coalesce(old.stage, new.stage) AS stage,
        coalesce(old.category, new.category) AS category, coalesce(old.modality, new.modality) AS modality,
        coalesce(old.unit, new.unit) AS unit, coalesce(old.quarter, new.quarter) AS quarter,
        old.value AS old_value, new.value AS new_value, old.id AS old_id, new.id AS new_id,
        old.observed_until AS old_until, new.observed_until AS new_until
    FROM before.series AS old FULL JOIN after.series AS new
        ON (old.region_code, old.region, old.metric, old.stage, old.category, old.modality, old.unit, old.quarter)
            = (new.region_code, new.region, new.metric, new.stage, new.category, new.modality, new.unit, new.quarter)
    WHERE old.value IS DISTINCT FROM new.value
)
SELECT
    CASE WHEN old_id IS NULL THEN 'added' WHEN new_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
    CASE
        -- A later word on the same days is a revision, on later days news.
        WHEN new_why.cause IN ('new_document', 'revision') AND old_until = new_until THEN 'revision'
        WHEN new_why.cause = 'revision' AND old_id IS NOT NULL THEN 'new_document'
        ELSE coalesce(new_why.cause, old_why.cause, 'definition')
    END AS cause,
    region_code, region, metric, stage, category, modality, unit, quarter, old_value, new_value, old_id, new_id
FROM pair
LEFT JOIN why AS new_why ON new_why.id = new_id
LEFT JOIN why AS old_why ON old_why.id = old_id
ORDER BY cause, region_code, region, metric, stage, category, modality, unit, quarter;
