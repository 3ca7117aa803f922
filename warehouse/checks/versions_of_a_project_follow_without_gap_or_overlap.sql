-- Meaning: Each version of a project begins on the day after the one before it ends, and says something else
-- Grain: one version that does not
-- Source: dim_project
-- Severity: error

SELECT version.project_id, version.version, before.valid_to AS ended, version.valid_from AS began
FROM dim_project AS version
LEFT JOIN dim_project AS before ON before.project_id = version.project_id AND before.version = version.version - 1
WHERE (version.version > 1 AND (before.valid_to + 1 <> version.valid_from OR before.valid_to IS NULL))
    OR version.valid_to < version.valid_from
    OR version.valid_to IS NULL <> version.is_current
    OR (version.project, version.owner, version.stage, version.planned_completion, version.investment_total_cny)
        IS NOT DISTINCT FROM (before.project, before.owner, before.stage, before.planned_completion, before.investment_total_cny)
        AND version.version > 1
ORDER BY ALL;
