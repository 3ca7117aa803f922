-- Meaning: Projects by total investment, with district and stage at the end of the quarter
-- Grain: one project
-- Source: single_measurements, milestones, projects, region_closure, project_districts, dim_stage

WITH money AS (
    SELECT project_id, projects.project, value, id
    FROM single_measurements
    JOIN projects_within(:region) AS projects USING (project_id)
    WHERE metric = 'investment_total' AND unit = 'CNY' AND project_id <> '' AND category = ''
        AND issue_date <= :quarter_end::DATE + INTERVAL 1 MONTH
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY issue_date DESC, confidence DESC, id) = 1
),
reached AS (
    SELECT project_id, CASE WHEN :language = 'en' THEN name_en ELSE name END AS stage_name
    FROM milestones JOIN dim_stage USING (stage)
    WHERE modality = 'actual' AND project_id <> '' AND part = '' AND coalesce(period_end, issue_date) <= :quarter_end
    QUALIFY row_number() OVER (
        PARTITION BY project_id ORDER BY coalesce(period_end, issue_date) DESC, stage_order DESC, id
    ) = 1
)
SELECT project AS category, '' AS series, value, [id] AS facts, coalesce(district, '') AS district, coalesce(stage_name, '–') AS stage
FROM money
LEFT JOIN reached USING (project_id)
LEFT JOIN project_districts AS place ON place.project_id = money.project_id AND place.ancestor_code = :region
ORDER BY value DESC, project
LIMIT 300;
