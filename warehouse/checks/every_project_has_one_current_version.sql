-- Meaning: Each project has exactly one current version, and it is the last
-- Grain: one project without one, or with several
-- Source: dim_project
-- Severity: error

SELECT project_id, count(*) FILTER (is_current) AS current_versions, max(version) AS last_version
FROM dim_project
GROUP BY project_id
HAVING count(*) FILTER (is_current) <> 1 OR max(version) FILTER (is_current) <> max(version)
ORDER BY project_id;
