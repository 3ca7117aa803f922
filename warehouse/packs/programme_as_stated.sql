-- Meaning: A year's programme and its batches, as the region's papers state them in the quarter: projects and their total investment
-- Grain: one statement and series (projects, investment)
-- Source: single_measurements, dim_stage

WITH counted AS (
    SELECT m.*
    FROM single_measurements AS m
    WHERE region_code = :region AND metric = 'project_count' AND project_id = ''
        AND (modality <> 'actual' OR stage = 'start')
        AND issue_date BETWEEN :quarter_start AND :quarter_end
    QUALIFY row_number() OVER (
        PARTITION BY stage, category, modality, value ORDER BY issue_date, document, page, char_start
    ) = 1
),
money AS (
    SELECT article_id, evidence, value, id, char_start
    FROM single_measurements
    WHERE region_code = :region AND metric = 'investment_total' AND project_id = '' AND unit = 'CNY'
),
paired AS (
    SELECT counted.*, money.value AS investment, money.id AS money_id
    FROM counted LEFT JOIN money
        ON money.article_id = counted.article_id AND money.evidence = counted.evidence AND money.char_start > counted.char_end
            AND category = ''
    QUALIFY row_number() OVER (PARTITION BY counted.id ORDER BY money.char_start) = 1
),
labelled AS (
    SELECT
        paired.*,
        concat_ws(
            ' · ',
            CASE
                WHEN modality = 'plan' THEN strftime(period_end, '%Y') || CASE WHEN :language = 'en' THEN ' plan' ELSE '年计划' END
            END,
            CASE WHEN stage <> '' THEN CASE WHEN :language = 'en' THEN dim_stage.name_en ELSE dim_stage.name END END,
            nullif(category, ''),
            CASE WHEN category = '' THEN nullif(subject, '') END
        ) AS label
    FROM paired LEFT JOIN dim_stage USING (stage)
    QUALIFY row_number() OVER (PARTITION BY label ORDER BY value DESC, id) = 1
)
SELECT label AS category, 'projects' AS series, value, [id] AS facts, issue_date::VARCHAR AS stated_on, value AS size FROM labelled
UNION ALL
SELECT label, 'investment', investment, CASE WHEN money_id IS NULL THEN [] ELSE [money_id] END, issue_date::VARCHAR, value FROM labelled
ORDER BY size DESC, category, series;
