-- Meaning: The unit of a figure is of a kind that its metric is measured in
-- Grain: one measurement whose unit is not
-- Source: fact_measurement, dim_metric, dim_unit
-- Severity: warning

SELECT measurement_id, metric, unit, evidence
FROM fact_measurement JOIN dim_metric USING (metric) JOIN dim_unit USING (unit)
WHERE NOT list_contains(unit_kinds, dim_unit.kind) AND dim_unit.name_en <> ''
ORDER BY measurement_id;
