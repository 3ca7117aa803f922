-- Meaning: Fills the milestones
-- Grain: one event told at one place
-- Source: parts, later_milestone, project_named, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO fact_milestone BY NAME
SELECT
    * EXCLUDE (id, local_id, article_no), id_of(id, local_id) AS milestone_id, article_id_of(id, article_no) AS article_id
FROM (
    SELECT
        id, f.id AS local_id, article_no, document_key, f.source.page AS page, issue_date,
        coalesce(project_id, '') AS project_id, coalesce(project_key, '') AS project_key, region_key,
        f.subject AS subject, f.stage AS stage, f.part AS part, f.modality AS modality,
        f.period.start AS period_start, f.period.end AS period_end, f.period.granularity AS granularity,
        f.source.evidence AS evidence, f.source.char_start AS char_start, f.source.char_end AS char_end,
        f.source.words_start AS words_start, f.source.words_end AS words_end, f.confidence AS confidence, f.rule AS rule,
        later_milestone.fact_no IS NULL AS first_printing
    FROM event
    JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_code, region)
    LEFT JOIN project_named USING (document_no, local_name)
    LEFT JOIN later_milestone USING (fact_no)
    ORDER BY fact_no
);

RESET disabled_optimizers;
