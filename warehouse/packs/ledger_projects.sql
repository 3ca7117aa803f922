-- Meaning: The projects of a pack that have facts, as their ledger pages head them
-- Grain: one project
-- Source: project_status, projects, region_closure, mentions, measurements, milestones, dim_stage

WITH shown AS (
    SELECT unnest(string_split(:project_ids, chr(10))) AS project_id
),
told AS (
    SELECT project_id, list(id ORDER BY issue_date, document, page, id) AS facts
    FROM (
        SELECT project_id, id, issue_date, document, page FROM measurements
        UNION ALL SELECT project_id, id, issue_date, document, page FROM milestones
    )
    WHERE project_id <> '' AND (issue_date IS NULL OR issue_date <= :quarter_end)
    GROUP BY project_id
),
named AS (
    SELECT code AS project_id, list(DISTINCT surface ORDER BY surface) AS surfaces
    FROM mentions WHERE kind = 'project' GROUP BY code
)
SELECT
    project_id, s.project, s.region, s.kind,
    list_filter(coalesce(surfaces, []), lambda name: name <> s.project) AS names,
    coalesce(CASE WHEN :language = 'en' THEN name_en ELSE name END, '') AS stage,
    since, s.investment_total_cny, coalesce(s.first_seen::VARCHAR, '') AS first_seen, coalesce(s.last_seen::VARCHAR, '') AS last_seen,
    s.documents, facts
FROM project_status AS s
JOIN told USING (project_id)
JOIN projects USING (project_id)
LEFT JOIN named USING (project_id)
LEFT JOIN dim_stage ON dim_stage.stage = s.stage
WHERE project_id IN (FROM shown)
    OR projects.region_code IN (SELECT region_code FROM region_closure WHERE ancestor_code = :region)
-- A pack is sent about: of a province's thousands of projects it holds those that its charts speak of, and those told of most.
QUALIFY row_number() OVER (ORDER BY project_id IN (FROM shown) DESC, s.documents DESC, project_id) <= 400
ORDER BY s.project, project_id;
