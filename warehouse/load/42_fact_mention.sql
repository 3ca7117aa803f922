-- Meaning: Fills the mentions
-- Grain: one place where a project or region is named
-- Source: parts, project_named, project_link, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO fact_mention BY NAME
SELECT
    id || '-n' || m.number AS mention_id,
    document_key,
    id || '-a' || m.source.article AS article_id,
    m.source.page AS page,
    issue_date,
    m.kind AS kind,
    coalesce(project_id, '') AS project_id,
    coalesce(project_key, '') AS project_key,
    region_key,
    m.code AS code,
    m.surface AS surface,
    m.source.char_start AS char_start, m.source.char_end AS char_end,
    coalesce(link.link_method, m.link_method) AS link_method,
    coalesce(link.link_score, m.link_score) AS link_score,
    coalesce(link.runner_up_id, m.runner_up_code) AS runner_up_code,
    m.runner_up AS runner_up,
    coalesce(link.runner_up_score, m.runner_up_score) AS runner_up_score,
    m.confidence AS confidence,
    m.owner AS owner
FROM (
    SELECT
        told.*, m.region_code AS region_code,
        CASE m.kind WHEN 'region' THEN m.name ELSE coalesce(code_now.name, '') END AS region,
        CASE m.kind WHEN 'project' THEN m.name END AS local_name
    FROM (SELECT document_no, id, document_key, issue_date, unnest(mentions) AS m FROM part) AS told
    LEFT JOIN code_now ON code_now.code = m.region_code
)
JOIN dim_region USING (region_code, region)
LEFT JOIN project_named USING (document_no, local_name)
LEFT JOIN (
    SELECT document_no, local_name, link_method, link_score, runner_up_id, runner_up_score
    FROM project_link JOIN standing ON standing.key = extraction_key
) AS link USING (document_no, local_name)
ORDER BY fact_number(document_no, m.number);

RESET disabled_optimizers;
