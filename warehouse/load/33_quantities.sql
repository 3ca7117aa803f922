-- Meaning: Which quantity each figure is a value of, and which printing of it in its story is the first
-- Grain: quantity_of: one figure
-- Source: told_measurement, told_article, metrics.csv

-- What is measured, and of whom. A project is the same wherever a paper takes it to lie; the subject tells projects of a city apart, and
-- sizes of a project only where a project has several (metrics.csv, by_subject).
CREATE TEMP TABLE quantity_of AS
WITH thing AS (
    SELECT
        m.*, story_key, publication_key, authority, correction, printing,
        concat_ws(
            '|',
            CASE WHEN project_id = '' THEN region_key ELSE project_id END,
            CASE WHEN project_id = '' OR coalesce(by_subject, true) THEN translate(subject, '“”‘’「」（）() ', '') END,
            metric, stage, category, unit, modality
        ) AS thing
    FROM told_measurement AS m
    JOIN told_article USING (article_id)
    LEFT JOIN dim_metric USING (metric)
),
first_printing AS (
    SELECT arg_min(
        measurement_id, {day: issue_date, document: document, page: page, place: char_start, id: measurement_id}
    ) AS measurement_id
    FROM thing
    -- A reprint has its own day and page, so what tells a figure within its story is what it says.
    GROUP BY story_key, thing, value
)
SELECT
    measurement_id, article_id, document, issue_date, story_key, publication_key, authority, correction, printing,
    project_id, value, unit, qualifier, confidence, page, char_start,
    -- The size of a project is one quantity whenever it is told; all else belongs to its days, and a plan without a time can be
    -- compared with nothing.
    key_of(thing || '|' || CASE
        WHEN modality = 'scale' AND project_id <> '' THEN ''
        WHEN period_end IS NULL THEN measurement_id
        ELSE coalesce(period_start::VARCHAR, '') || '..' || period_end::VARCHAR
    END) AS quantity_key,
    first_printing.measurement_id IS NOT NULL AS first_printing
FROM thing LEFT JOIN first_printing USING (measurement_id);
