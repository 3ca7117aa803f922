-- Meaning: Figures and milestones as the documents state them, as far as it takes to tell which belong together
-- Grain: told_measurement: one figure at one place; told_milestone: one event told at one place
-- Source: parts, named_project, told_article, dim_metric, units.csv

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

-- A quantity is a number to the loads, and its sixteen hexadecimal digits to people.
CREATE TEMP MACRO quantity_number(text) AS md5_number_upper(text);
CREATE TEMP MACRO quantity_key_of(number) AS printf('%016x', number);

CREATE TEMP TABLE told_measurement AS
WITH told AS (
    SELECT
        fact_no, document_no, issue_date, id_of(id, f.id) AS measurement_id, f.id AS local_id, article_no, local_name, region_code, region,
        CASE WHEN regexp_matches(f.subject, '[“”‘’「」（）() ]') THEN translate(f.subject, '“”‘’「」（）() ', '') ELSE f.subject END AS subject,
        f.metric AS metric, f.stage AS stage, f.category AS category,
        f.value AS value, f.unit AS unit, f.qualifier AS qualifier, f.modality AS modality,
        f.period.start AS period_start, f.period.end AS period_end, f.confidence AS confidence
    FROM figure
),
-- What is measured, and of whom. A project is the same wherever a paper takes it to lie, but a programme counts its projects region by
-- region; the subject tells projects of a city apart, and
-- sizes of a project only where a project has several (metrics.csv, by_subject).
thing AS (
    SELECT
        told.*, project_no, story_no, unit_kinds,
        concat_ws(
            '|',
            project_id,
            CASE WHEN project_no IS NULL OR metric = 'project_count' THEN key_of(region_code || '|' || region) END,
            CASE WHEN project_no IS NULL OR coalesce(by_subject, true) THEN subject END,
            metric, stage, category, unit, modality
        ) AS thing
    FROM told
    LEFT JOIN named_project USING (document_no, local_name)
    LEFT JOIN dim_metric USING (metric)
    JOIN told_article USING (document_no, article_no)
)
SELECT
    fact_no, document_no, issue_date, article_no, story_no, project_no, local_id, region_code, region,
    hash(thing) AS thing_no,
    -- The size of a project is one quantity whenever it is told; all else belongs to its days, and a plan without a time can be
    -- compared with nothing.
    quantity_number(thing || '|' || CASE
        WHEN modality = 'scale' AND project_no IS NOT NULL THEN ''
        WHEN period_end IS NULL THEN measurement_id
        ELSE coalesce(period_start::VARCHAR, '') || '..' || period_end::VARCHAR
    END) AS quantity_no,
    value, unit, qualifier <> 'exact' AS rounded, confidence,
    project_no IS NOT NULL AND metric = 'investment_total' AND category = '' AND unit = 'CNY' AND modality = 'scale' AS project_total,
    CASE WHEN project_no IS NULL AND metric = 'project_count' AND category = '' THEN stage END AS stage_counted,
    project_no IS NULL AND category = '' AND modality <> 'actual' AND list_contains(unit_kinds, 'money') AS sum_of_list
FROM thing;

CREATE TEMP TABLE told_milestone AS
SELECT
    fact_no, document_no, issue_date, article_no, story_no, project_no, authority, region_code, region, f.stage AS stage, f.part = '' AS whole, f.modality AS modality,
    f.period.end AS period_end, f.confidence AS confidence,
    hash(
        coalesce(project_id, region_code || '|' || region || '|' || f.subject), f.part, f.stage, f.modality,
        -- 昨日 moves with the day of a reprint, a planned day does not.
        CASE f.modality WHEN 'plan' THEN f.period.end END
    ) AS thing_no
FROM event
LEFT JOIN named_project USING (document_no, issue_date, local_name)
JOIN told_article USING (document_no, article_no);

RESET disabled_optimizers;
