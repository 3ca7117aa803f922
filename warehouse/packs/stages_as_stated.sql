-- Meaning: Projects and their total investment by stage, as the region's papers state them in the quarter
-- Grain: one stage, the day for which it is told, and series (projects, investment)
-- Source: single_measurements, dim_stage

WITH counted AS (
    SELECT m.*, coalesce(period_end, issue_date) AS stated_on
    FROM single_measurements AS m
    WHERE region_code = :region AND metric = 'project_count' AND project_id = '' AND stage <> '' AND modality = 'actual'
        AND coalesce(period_end, issue_date) BETWEEN :quarter_start AND :quarter_end
    -- A figure told in a headline and again in its story is told once.
    QUALIFY row_number() OVER (
        PARTITION BY stage, category, value, stated_on ORDER BY issue_date, document, page, char_start
    ) = 1
),
money AS (
    SELECT article_id, evidence, value, id, char_start
    FROM single_measurements
    WHERE region_code = :region AND metric = 'investment_total' AND project_id = '' AND unit = 'CNY'
),
-- 72 projects in all, 65.4 billion: the sum that stands next behind a count in its own sentence is the sum of these projects.
paired AS (
    SELECT counted.*, money.value AS investment, money.id AS money_id
    FROM counted LEFT JOIN money
        ON money.article_id = counted.article_id AND money.evidence = counted.evidence AND money.char_start > counted.char_end
    QUALIFY row_number() OVER (PARTITION BY counted.id ORDER BY money.char_start) = 1
),
-- Of several counts of one stage the largest bears its name alone; the others are numbered behind it.
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY stage, category ORDER BY value DESC, stated_on DESC, id) AS place FROM paired
),
labelled AS (
    SELECT
        ranked.*, stage_order,
        CASE WHEN :language = 'en' THEN dim_stage.name_en ELSE dim_stage.name END
            || CASE WHEN category = '' THEN '' ELSE ' · ' || category END
            || CASE WHEN place = 1 THEN '' ELSE ' (' || place || ')' END AS label
    FROM ranked JOIN dim_stage USING (stage)
)
SELECT
    label AS category, 'projects' AS series, value, [id] AS facts, subject, stated_on::VARCHAR AS stated_on, stage_order, place
FROM labelled
UNION ALL
SELECT
    label, 'investment', investment, CASE WHEN money_id IS NULL THEN [] ELSE [money_id] END, subject, stated_on::VARCHAR,
    stage_order, place
FROM labelled
ORDER BY stage_order, place, category, series;
