-- Meaning: Fills the figures
-- Grain: one figure at one place
-- Source: parts, told_measurement, judged, project_named, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

-- Ids are put together when the rows are in order, since a sort carries all that it is given.
INSERT INTO fact_measurement BY NAME
SELECT
    * EXCLUDE (id, local_id, article_no, whole, quantity_no),
    id_of(id, local_id) AS measurement_id, article_id_of(id, article_no) AS article_id,
    CASE whole WHEN '' THEN '' ELSE id_of(id, whole) END AS part_of,
    quantity_key_of(quantity_no) AS quantity_key
FROM (
    SELECT
        id, f.id AS local_id, article_no, f.part_of AS whole, quantity_no, document_key, f.source.page AS page, issue_date,
        coalesce(project_id, '') AS project_id, coalesce(project_key, '') AS project_key, region_key,
        f.subject AS subject, f.metric AS metric, f.stage AS stage, f.category AS category,
        f.value AS value, f.value_high AS value_high, f.unit AS unit, f.qualifier AS qualifier, f.modality AS modality,
        f.period.start AS period_start, f.period.end AS period_end, f.period.granularity AS granularity,
        f.source.evidence AS evidence, f.source.char_start AS char_start, f.source.char_end AS char_end,
        f.source.words_start AS words_start, f.source.words_end AS words_end, f.confidence AS confidence, f.rule AS rule,
        coalesce(first_printing, true) AS first_printing, coalesce(told_as, 'first') AS told_as,
        coalesce(superseded_by, '') AS superseded_by, coalesce(precedence, 0) AS precedence
    FROM figure
    JOIN (SELECT fact_no, quantity_no FROM told_measurement) USING (fact_no)
    JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_code, region)
    LEFT JOIN project_named USING (document_no, local_name)
    LEFT JOIN judged USING (fact_no)
    ORDER BY fact_no
);

RESET disabled_optimizers;
