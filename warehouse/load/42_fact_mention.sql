-- Meaning: Fills the mentions
-- Grain: one place where a project or region is named
-- Source: parts, project_link, project_on_day

INSERT INTO fact_mention BY NAME
SELECT
    id || '-n' || m.number AS mention_id,
    document_key,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    told.issue_date,
    m.kind AS kind,
    coalesce(project_link.project_id, '') AS project_id,
    version.project_key,
    CASE m.kind
        WHEN 'region' THEN key_of(m.region_code || '|' || m.name)
        ELSE key_of(m.region_code || '|' || coalesce(code_now.name, ''))
    END AS region_key,
    m.code AS code,
    m.surface AS surface,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    coalesce(project_link.link_method, m.link_method) AS link_method,
    coalesce(project_link.link_score, m.link_score) AS link_score,
    coalesce(project_link.runner_up_id, m.runner_up_code) AS runner_up_code,
    m.runner_up AS runner_up,
    coalesce(project_link.runner_up_score, m.runner_up_score) AS runner_up_score,
    m.confidence AS confidence,
    m.owner AS owner
FROM (
    SELECT *, CASE m.kind WHEN 'project' THEN m.name END AS project_name
    FROM (SELECT key, id, document, document_key, issue_date, unnest(mentions) AS m FROM part)
) AS told
LEFT JOIN project_link ON project_link.extraction_key = key AND project_link.local_name = project_name
LEFT JOIN code_now ON code_now.code = m.region_code
JOIN project_on_day AS version ON version.project_id = coalesce(project_link.project_id, '')
    AND version.issue_date IS NOT DISTINCT FROM told.issue_date
ORDER BY document, m.number;
