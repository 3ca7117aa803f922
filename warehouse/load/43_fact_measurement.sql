-- Meaning: Fills the figures
-- Grain: one figure at one place
-- Source: parts, told_measurement, judged, project_named, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO fact_measurement BY NAME
SELECT
    id || '-' || m.id AS measurement_id,
    document_key,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    issue_date,
    coalesce(project_id, '') AS project_id, coalesce(project_key, '') AS project_key,
    region_key,
    m.subject AS subject, m.metric AS metric, m.stage AS stage, m.category AS category,
    m.value AS value, m.value_high AS value_high, m.unit AS unit, m.qualifier AS qualifier, m.modality AS modality,
    m.period.start AS period_start, m.period.end AS period_end, m.period.granularity AS granularity,
    CASE m.part_of WHEN '' THEN '' ELSE id || '-' || m.part_of END AS part_of,
    m.source.evidence AS evidence,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    m.source.words_start AS words_start, m.source.words_end AS words_end, m.confidence AS confidence, m.rule AS rule,
    quantity_key,
    coalesce(first_printing, true) AS first_printing, coalesce(told_as, 'first') AS told_as,
    coalesce(superseded_by, '') AS superseded_by, coalesce(precedence, 0) AS precedence
FROM (
    SELECT
        fact_number(document_no, place) AS fact_no, document_no, id, document_key, issue_date, m, m.project AS local_name,
        m.region_code AS region_code, m.region AS region
    FROM (
        SELECT document_no, id, document_key, issue_date,
            unnest(measurements) AS m, generate_subscripts(measurements, 1) AS place
        FROM part
    )
)
JOIN (SELECT fact_no, quantity_key FROM told_measurement) USING (fact_no)
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_code, region)
LEFT JOIN project_named USING (document_no, local_name)
LEFT JOIN judged USING (fact_no)
ORDER BY fact_no;

RESET disabled_optimizers;
