-- Meaning: Fills the milestones
-- Grain: one event told at one place
-- Source: parts, project_link

INSERT INTO fact_milestone BY NAME
SELECT
    id || '-' || m.id AS milestone_id,
    document_key,
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
LEFT JOIN project_link ON project_link.extraction_key = key AND project_link.local_name = m.project
ORDER BY document, place;
