-- Meaning: Fills the projects with their history, and the one that stands for none
-- Grain: one project and stretch of days in which all that was known of it stayed the same
-- Source: the step link, project_version, project_seen

INSERT INTO dim_project BY NAME
SELECT
    key_of(linked.id || '|' || coalesce(day::VARCHAR, '')) AS project_key,
    linked.id AS project_id,
    coalesce(version.name, linked.name) AS project,
    coalesce(stage, '') AS stage, coalesce(version.owner, '') AS owner, planned_completion, investment_total_cny,
    parent_id, kind, region_code, names, first_seen, last_seen, coalesce(documents, 0) AS documents,
    coalesce(version, 1) AS version, day AS valid_from, valid_to, coalesce(is_current, true) AS is_current
FROM linked_project AS linked
LEFT JOIN project_seen USING (project_no)
LEFT JOIN project_version AS version USING (project_no)
UNION ALL BY NAME
SELECT
    '' AS project_key, '' AS project_id, '' AS project, '' AS stage, '' AS owner, '' AS parent_id, '' AS kind, '' AS region_code, [] AS names,
    0 AS documents, 1 AS version, true AS is_current
ORDER BY project_id, version;
