-- Meaning: Fills the metrics
-- Grain: one metric
-- Source: metrics.csv

INSERT INTO dim_metric BY NAME
SELECT
    code AS metric, name, name_en, nature, additivity,
    additivity <> 'none' AS additive,
    string_split(unit_kinds, '|') AS unit_kinds,
    by_subject = 'yes' AS by_subject
FROM read_csv(getvariable('reference_folder') || '/metrics.csv', header = true, all_varchar = true)
ORDER BY code;
