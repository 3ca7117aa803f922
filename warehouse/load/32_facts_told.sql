-- Meaning: Figures and milestones as the documents state them, with the project that is meant, for the loads that follow
-- Grain: told_measurement: one figure at one place; told_milestone: one event told at one place
-- Source: parts, project_link

CREATE TEMP TABLE told_measurement AS
SELECT
    id || '-' || m.id AS measurement_id,
    document, document_key, place,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    issue_date,
    coalesce(project_link.project_id, '') AS project_id,
    key_of(m.region_code || '|' || m.region) AS region_key,
    m.subject AS subject, m.metric AS metric, m.stage AS stage, m.category AS category,
    m.value AS value, m.value_high AS value_high, m.unit AS unit, m.qualifier AS qualifier, m.modality AS modality,
    m.period.start AS period_start, m.period.end AS period_end, m.period.granularity AS granularity,
    CASE m.part_of WHEN '' THEN '' ELSE id || '-' || m.part_of END AS part_of,
    m.source.evidence AS evidence,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    m.source.words_start AS words_start, m.source.words_end AS words_end, m.confidence AS confidence, m.rule AS rule
FROM (
    SELECT key, id, document, document_key, issue_date,
        unnest(measurements) AS m, generate_subscripts(measurements, 1) AS place
    FROM part
)
LEFT JOIN project_link ON project_link.extraction_key = key AND project_link.local_name = m.project;

CREATE TEMP TABLE told_milestone AS
SELECT
    id || '-' || m.id AS milestone_id,
    document, document_key, place,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    issue_date,
    coalesce(project_link.project_id, '') AS project_id,
    key_of(m.region_code || '|' || m.region) AS region_key,
    m.subject AS subject, m.stage AS stage, m.part AS part, m.modality AS modality,
    m.period.start AS period_start, m.period.end AS period_end, m.period.granularity AS granularity,
    m.source.evidence AS evidence,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    m.source.words_start AS words_start, m.source.words_end AS words_end, m.confidence AS confidence, m.rule AS rule
FROM (
    SELECT key, id, document, document_key, issue_date,
        unnest(milestones) AS m, generate_subscripts(milestones, 1) AS place
    FROM part
)
LEFT JOIN project_link ON project_link.extraction_key = key AND project_link.local_name = m.project;
