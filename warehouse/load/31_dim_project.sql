-- Meaning: Fills the projects, and the one that stands for none
-- Grain: one project
-- Source: the step link

INSERT INTO dim_project BY NAME
WITH seen AS (
    SELECT project_id, min(issue_date) AS first_seen, max(issue_date) AS last_seen, count(DISTINCT key) AS documents
    FROM project_link JOIN standing ON standing.key = project_link.extraction_key
    GROUP BY project_id
)
SELECT
    id AS project_id, name AS project, parent_id, kind, region_code, names,
    first_seen, last_seen,
    coalesce(documents, 0) AS documents
FROM read_parquet(getvariable('link_folder') || '/projects.parquet') AS linked
LEFT JOIN seen ON seen.project_id = linked.id
UNION ALL
SELECT '', '', '', '', '', [], NULL, NULL, 0
ORDER BY project_id;
