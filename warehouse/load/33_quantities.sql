-- Meaning: Which quantity each figure is a value of, and which printing of it in its story is the first
-- Grain: quantity_of: one figure
-- Source: told_measurement, told_article, metrics.csv

-- What is measured, and of whom. A project is the same wherever a paper takes it to lie; the subject tells projects of a city apart, and
-- sizes of a project only where a project has several (metrics.csv, by_subject).
CREATE TEMP TABLE quantity_of AS
WITH project_count AS (
    SELECT article_id, region_key, page * 1000000 + char_start AS place, stage || ' ' || value AS counted
    FROM told_measurement WHERE metric = 'project_count' AND category = '' AND project_id = ''
),
first_count AS (
    SELECT article_id, region_key, arg_min(counted, place) AS counted FROM project_count GROUP BY ALL
),
-- No region has a total investment, or a plan of it: the projects of a list have, all 255 of the year or the 40 that begin today. The list is
-- that of the count before the sum, or where none is, of the article's first.
sum_of_list AS (
    SELECT measurement_id, coalesce(before.counted, first.counted) AS counted
    FROM (
        SELECT measurement_id, article_id, region_key, page * 1000000 + char_start AS place
        FROM told_measurement JOIN dim_metric USING (metric)
        WHERE project_id = '' AND category = '' AND modality <> 'actual' AND list_contains(unit_kinds, 'money')
    ) AS sum
    ASOF LEFT JOIN project_count AS before
        ON before.article_id = sum.article_id AND before.region_key = sum.region_key AND sum.place >= before.place
    LEFT JOIN first_count AS first ON first.article_id = sum.article_id AND first.region_key = sum.region_key
),
thing AS (
    SELECT
        m.*, story_key, publication_key, authority, correction, printing,
        concat_ws(
            '|',
            CASE WHEN project_id = '' THEN region_key ELSE project_id END,
            CASE WHEN project_id = '' OR coalesce(by_subject, true) THEN translate(subject, '“”‘’「」（）() ', '') END,
            metric, stage, category, unit, modality, counted
        ) AS thing
    FROM told_measurement AS m
    JOIN told_article USING (article_id)
    LEFT JOIN dim_metric USING (metric)
    LEFT JOIN sum_of_list USING (measurement_id)
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
