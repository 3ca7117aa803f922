-- Meaning: Figures and milestones as the documents state them, as far as it takes to tell which belong together
-- Grain: told_measurement: one figure at one place; told_milestone: one event told at one place
-- Source: parts, named_project, told_article, dim_metric, units.csv

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

CREATE TEMP TABLE told_measurement AS
WITH figure AS (
    SELECT
        fact_number(document_no, place) AS fact_no, document_no, issue_date, id || '-' || m.id AS measurement_id, m.id AS local_id,
        m.source.article AS article_no, m.project AS local_name,
        m.region_code AS region_code, m.region AS region, translate(m.subject, '“”‘’「」（）() ', '') AS subject,
        m.metric AS metric, m.stage AS stage, m.category AS category,
        m.value AS value, m.unit AS unit, m.qualifier AS qualifier, m.modality AS modality,
        m.period.start AS period_start, m.period.end AS period_end, m.confidence AS confidence
    FROM (
        SELECT document_no, id, issue_date, unnest(measurements) AS m, generate_subscripts(measurements, 1) AS place
        FROM part
    )
),
-- What is measured, and of whom. A project is the same wherever a paper takes it to lie; the subject tells projects of a city apart, and
-- sizes of a project only where a project has several (metrics.csv, by_subject).
thing AS (
    SELECT
        figure.*, project_no, story_no, unit_kinds,
        concat_ws(
            '|',
            CASE WHEN project_no IS NULL THEN key_of(region_code || '|' || region) ELSE project_id END,
            CASE WHEN project_no IS NULL OR coalesce(by_subject, true) THEN subject END,
            metric, stage, category, unit, modality
        ) AS thing
    FROM figure
    LEFT JOIN named_project USING (document_no, local_name)
    LEFT JOIN dim_metric USING (metric)
    JOIN told_article USING (document_no, article_no)
)
SELECT
    fact_no, document_no, issue_date, article_no, story_no, project_no, local_id, region_code, region,
    hash(thing) AS thing_no,
    -- The size of a project is one quantity whenever it is told; all else belongs to its days, and a plan without a time can be
    -- compared with nothing.
    key_of(thing || '|' || CASE
        WHEN modality = 'scale' AND project_no IS NOT NULL THEN ''
        WHEN period_end IS NULL THEN measurement_id
        ELSE coalesce(period_start::VARCHAR, '') || '..' || period_end::VARCHAR
    END) AS quantity_key,
    value, unit, qualifier <> 'exact' AS rounded, confidence,
    project_no IS NOT NULL AND metric = 'investment_total' AND category = '' AND unit = 'CNY' AND modality = 'scale' AS project_total,
    CASE WHEN project_no IS NULL AND metric = 'project_count' AND category = '' THEN stage END AS stage_counted,
    project_no IS NULL AND category = '' AND modality <> 'actual' AND list_contains(unit_kinds, 'money') AS sum_of_list
FROM thing;

CREATE TEMP TABLE told_milestone AS
SELECT
    fact_number(document_no, place) AS fact_no, document_no, issue_date, article_no, story_no, project_no, authority,
    m.region_code AS region_code, m.region AS region, m.stage AS stage, m.part = '' AS whole, m.modality AS modality,
    m.period.end AS period_end, m.confidence AS confidence,
    hash(
        coalesce(project_id, m.region_code || '|' || m.region || '|' || m.subject), m.part, m.stage, m.modality,
        -- 昨日 moves with the day of a reprint, a planned day does not.
        CASE m.modality WHEN 'plan' THEN m.period.end END
    ) AS thing_no
FROM (
    SELECT document_no, id, issue_date, m, m.source.article AS article_no, m.project AS local_name, place
    FROM (
        SELECT document_no, id, issue_date, unnest(milestones) AS m, generate_subscripts(milestones, 1) AS place
        FROM part
    )
)
LEFT JOIN named_project USING (document_no, issue_date, local_name)
JOIN told_article USING (document_no, article_no);

RESET disabled_optimizers;
