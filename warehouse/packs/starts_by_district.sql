-- Meaning: Projects that started or resumed in the year up to the quarter's end, by district
-- Grain: one district and series (start, resumption)
-- Source: milestones, dim_project, region_closure, project_districts

SELECT
    coalesce(district, CASE WHEN :language = 'en' THEN 'District not told' ELSE '未注明县区' END) AS category,
    stage AS series,
    count(DISTINCT m.project_id) AS value,
    list(id ORDER BY period_end, id) AS facts
FROM milestones AS m
JOIN dim_project USING (project_id)
JOIN region_closure ON region_closure.region_code = dim_project.region_code AND region_closure.ancestor_code = :region
LEFT JOIN project_districts AS place ON place.project_id = m.project_id AND place.ancestor_code = :region
WHERE stage IN ('start', 'resumption')
    AND modality = 'actual'
    AND m.project_id <> ''
    AND part = ''
    AND period_end BETWEEN :quarter_start::DATE - INTERVAL 9 MONTH AND :quarter_end
GROUP BY ALL
ORDER BY value DESC, category, series;
