-- Meaning: Fills the units: those of the reference table, and the classifiers that the archive uses
-- Grain: one unit
-- Source: units.csv, measurements

INSERT INTO dim_unit BY NAME
WITH reference AS (
    SELECT unit, kind, name, name_en
    FROM read_csv(getvariable('reference_folder') || '/units.csv', header = true, all_varchar = true)
)
FROM reference
UNION ALL
SELECT DISTINCT unit, 'count', unit, '' FROM fact_measurement
WHERE unit NOT IN (SELECT unit FROM reference)
ORDER BY unit;
