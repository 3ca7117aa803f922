-- Meaning: Fills the figures
-- Grain: one figure at one place
-- Source: told_measurement, quantity_of, the order of statements, project_on_day

INSERT INTO fact_measurement BY NAME
SELECT
    told.* EXCLUDE (document, place),
    version.project_key, quantity.quantity_key, quantity.first_printing,
    coalesce(told_as, 'first') AS told_as,
    coalesce(superseded_by, '') AS superseded_by,
    coalesce(ranked.place, 0)::INTEGER AS precedence
FROM told_measurement AS told
JOIN quantity_of AS quantity USING (measurement_id)
LEFT JOIN told_as USING (measurement_id)
LEFT JOIN superseded USING (measurement_id)
LEFT JOIN ranked USING (measurement_id)
JOIN project_on_day AS version
    ON version.project_id = told.project_id AND version.issue_date IS NOT DISTINCT FROM told.issue_date
ORDER BY told.document, told.place;
