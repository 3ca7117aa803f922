-- Meaning: Projects that are to reach a stage in the two quarters ahead, by stage
-- Grain: one stage
-- Source: milestones, region_closure, dim_stage

SELECT
    CASE WHEN :language = 'en' THEN name_en ELSE name END AS category,
    '' AS series,
    count(DISTINCT project_id) AS value,
    'plan' AS standing,
    list(id ORDER BY period_end, id) AS facts,
    stage_order
FROM milestones
JOIN region_closure USING (region_code)
JOIN dim_stage USING (stage)
WHERE ancestor_code = :region
    AND modality = 'plan'
    AND project_id <> ''
    AND issue_date <= :quarter_end
    AND period_end > :quarter_end
    AND period_end <= :quarter_end::DATE + INTERVAL 6 MONTH
GROUP BY ALL
ORDER BY stage_order;
