-- Meaning: What is planned to be ready in the two quarters ahead, the next due first
-- Grain: one project and stage
-- Source: milestones, single_measurements, projects, region_closure, project_districts, dim_stage

WITH planned AS (
    SELECT
        project_id, any_value(milestones.project) AS project,
        CASE WHEN :language = 'en' THEN name_en ELSE name END AS stage_name,
        arg_max(period_end, {day: issue_date, id: id}) AS due_on, list(id ORDER BY issue_date DESC, id) AS facts
    FROM milestones JOIN dim_stage USING (stage)
    WHERE modality = 'plan' AND project_id <> '' AND part = '' AND issue_date <= :quarter_end
        AND stage_order >= (SELECT stage_order FROM dim_stage WHERE stage = 'start')
        AND NOT EXISTS (
            FROM milestones AS done
            WHERE done.project_id = milestones.project_id AND done.stage = milestones.stage
                AND done.modality = 'actual' AND done.period_end <= :quarter_end
        )
    GROUP BY project_id, stage_name
),
money AS (
    SELECT project_id, value, id AS money_id
    FROM single_measurements
    WHERE metric = 'investment_total' AND unit = 'CNY' AND project_id <> '' AND category = ''
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY issue_date DESC, confidence DESC, id) = 1
)
SELECT
    planned.project AS category, '' AS series, value, list_append(facts, money_id) AS facts,
    coalesce(district, '') AS district, stage_name AS stage, due_on::VARCHAR AS due_on
FROM planned
JOIN projects USING (project_id)
JOIN region_closure ON region_closure.region_code = projects.region_code AND region_closure.ancestor_code = :region
LEFT JOIN project_districts AS place ON place.project_id = planned.project_id AND place.ancestor_code = :region
LEFT JOIN money USING (project_id)
WHERE due_on > :quarter_end AND due_on <= :quarter_end::DATE + INTERVAL 6 MONTH
ORDER BY planned.due_on, value DESC NULLS LAST, planned.project;
