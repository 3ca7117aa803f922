-- Meaning: Every fact points to the version of its project that was valid on its day of issue
-- Grain: one fact that points to none, to another project's, or to one of other days
-- Source: fact_measurement, fact_milestone, fact_mention, dim_project
-- Severity: error

SELECT id, fact.project_id, fact.issue_date, version.valid_from, version.valid_to FROM (
    SELECT measurement_id AS id, project_id, project_key, issue_date FROM fact_measurement
    UNION ALL SELECT milestone_id, project_id, project_key, issue_date FROM fact_milestone
    UNION ALL SELECT mention_id, project_id, project_key, issue_date FROM fact_mention
) AS fact
LEFT JOIN dim_project AS version USING (project_key)
WHERE version.project_id IS DISTINCT FROM fact.project_id
    OR issue_date < valid_from
    OR (NOT is_current AND coalesce(issue_date > valid_to, true))
ORDER BY id;
