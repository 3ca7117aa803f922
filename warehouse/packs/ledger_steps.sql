-- Meaning: The stages that each project reached or was to reach, as they were told
-- Grain: one milestone
-- Source: milestones, dim_stage

SELECT
    project_id, id, part, CASE WHEN :language = 'en' THEN name_en ELSE name END AS stage, stage_order, modality,
    coalesce(period_end, issue_date) AS day, issue_date
FROM milestones JOIN dim_stage USING (stage)
WHERE project_id <> '' AND (issue_date IS NULL OR issue_date <= :quarter_end) AND coalesce(period_end, issue_date) IS NOT NULL
ORDER BY project_id, issue_date, day, stage_order, id;
