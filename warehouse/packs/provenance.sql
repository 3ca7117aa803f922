-- Meaning: The facts of a list of ids with what a reader asks of each: value, sentence, paper, day, page, project
-- Grain: one fact
-- Source: measurements, milestones, mentions, evidence, articles, documents, dim_metric, dim_stage, dim_unit

WITH wanted AS (
    SELECT unnest(string_split(:fact_ids, chr(10))) AS id
),
unit_name AS (
    SELECT
        unit,
        CASE
            WHEN unit = '%' THEN '%'
            WHEN :language = 'en' AND name_en <> '' AND kind <> 'count' THEN name_en
            ELSE name
        END AS unit_name
    FROM dim_unit
),
fact AS (
    SELECT
        id, 'measurement' AS kind, CASE WHEN :language = 'en' THEN dim_metric.name_en ELSE dim_metric.name END AS label,
        value, value_high, coalesce(unit_name, unit) AS unit, modality, stage, period_start, period_end,
        [region, subject, category] AS about, evidence, article_id, document, page, publication, issue_date,
        project_id, project
    FROM measurements JOIN wanted USING (id) JOIN dim_metric USING (metric) LEFT JOIN unit_name USING (unit)
    UNION ALL
    SELECT
        id, 'milestone', '', NULL, NULL, '', modality, stage, period_start, period_end,
        [region, subject, part], evidence, article_id, document, page, publication, issue_date,
        project_id, project
    FROM milestones JOIN wanted USING (id)
    UNION ALL
    SELECT
        id, 'mention', CASE WHEN :language = 'en' THEN 'Mention' ELSE '提及' END, NULL, NULL, '', '', '', NULL, NULL,
        [nullif(surface, name)], '', article_id, document, page, publication, issue_date,
        CASE kind WHEN 'project' THEN code ELSE '' END, CASE kind WHEN 'project' THEN name ELSE '' END
    FROM mentions JOIN wanted USING (id)
),
words AS (
    SELECT measurement_id AS id, words_start, words_end FROM fact_measurement
    UNION ALL SELECT milestone_id, words_start, words_end FROM fact_milestone
)
SELECT
    fact.id, kind, label, value, value_high, unit, modality,
    CASE WHEN stage = '' THEN '' WHEN :language = 'en' THEN dim_stage.name_en ELSE dim_stage.name END AS stage,
    period_start, period_end,
    list_filter(about, lambda word: word <> '') AS about,
    evidence, words_start, words_end, title AS article, text AS story,
    fact.document, content_hash, fact.page, fact.publication, coalesce(fact.issue_date::VARCHAR, '') AS issue_date,
    project_id, project
FROM fact
JOIN (SELECT article_id, title, text FROM fact_article) USING (article_id)
JOIN dim_document ON dim_document.document = fact.document
LEFT JOIN words USING (id)
LEFT JOIN dim_stage USING (stage)
ORDER BY fact.issue_date, fact.document, fact.page, fact.id;
