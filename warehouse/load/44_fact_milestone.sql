-- Meaning: Fills the milestones
-- Grain: one event told at one place
-- Source: parts, later_milestone, project_named, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO fact_milestone BY NAME
SELECT
    id || '-' || m.id AS milestone_id,
    document_key,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    issue_date,
    coalesce(project_id, '') AS project_id, coalesce(project_key, '') AS project_key,
    region_key,
    m.subject AS subject, m.stage AS stage, m.part AS part, m.modality AS modality,
    m.period.start AS period_start, m.period.end AS period_end, m.period.granularity AS granularity,
    m.source.evidence AS evidence,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    m.source.words_start AS words_start, m.source.words_end AS words_end, m.confidence AS confidence, m.rule AS rule,
    later_milestone.fact_no IS NULL AS first_printing
FROM (
    SELECT
        fact_number(document_no, place) AS fact_no, document_no, id, document_key, issue_date, m, m.project AS local_name,
        m.region_code AS region_code, m.region AS region
    FROM (
        SELECT document_no, id, document_key, issue_date,
            unnest(milestones) AS m, generate_subscripts(milestones, 1) AS place
        FROM part
    )
)
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_code, region)
LEFT JOIN project_named USING (document_no, local_name)
LEFT JOIN later_milestone USING (fact_no)
ORDER BY fact_no;

RESET disabled_optimizers;
