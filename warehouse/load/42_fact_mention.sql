-- Meaning: Fills the mentions
-- Grain: one place where a project or region is named
-- Source: parts, project_named, dim_region

-- An unnested list is taken for few rows, so that a join would keep the facts in memory and go through the table beside them: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO fact_mention BY NAME
SELECT
    * EXCLUDE (id, number, article_no), id || '-n' || number AS mention_id, article_id_of(id, article_no) AS article_id
FROM (
    SELECT
        id, m.number AS number, m.source.article AS article_no, document_key, m.source.page AS page, issue_date,
        m.kind AS kind, coalesce(project_id, '') AS project_id, coalesce(project_key, '') AS project_key, region_key,
        m.code AS code, m.surface AS surface, m.source.char_start AS char_start, m.source.char_end AS char_end,
        coalesce(link.link_method, m.link_method) AS link_method, coalesce(link.link_score, m.link_score) AS link_score,
        coalesce(link.runner_up_id, m.runner_up_code) AS runner_up_code, m.runner_up AS runner_up,
        coalesce(link.runner_up_score, m.runner_up_score) AS runner_up_score,
        m.confidence AS confidence, m.owner AS owner
    FROM (
        SELECT
            told.*, m.region_code AS region_code,
            CASE m.kind WHEN 'region' THEN m.name ELSE coalesce(code_now.name, '') END AS region,
            CASE m.kind WHEN 'project' THEN m.name END AS local_name
        FROM (SELECT document_no, id, document_key, issue_date, unnest(mentions) AS m FROM part) AS told
        LEFT JOIN code_now ON code_now.code = m.region_code
    )
    JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_code, region)
    LEFT JOIN project_named AS link USING (document_no, local_name)
    ORDER BY fact_number(document_no, number)
);

RESET disabled_optimizers;
