-- Meaning: Projects that started or resumed in the quarter, by district
-- Grain: one district and series (start, resumption)
-- Source: milestones, districts

SELECT
    district AS category,
    stage AS series,
    count(DISTINCT project_id) AS value,
    list(id ORDER BY period_end, id) AS facts
FROM milestones JOIN districts USING (region_code)
WHERE ancestor_code = :region
    AND stage IN ('start', 'resumption')
    AND modality = 'actual'
    AND project_id <> ''
    AND period_end BETWEEN :quarter_start AND :quarter_end
GROUP BY ALL
ORDER BY value DESC, category, series;
