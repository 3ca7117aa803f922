-- Meaning: Fills the stages, and the one that stands for none
-- Grain: one stage
-- Source: stages.csv

INSERT INTO dim_stage BY NAME
SELECT code AS stage, ordinal::INTEGER AS stage_order, name, name_en, coalesce(presupposes, '') AS presupposes
FROM read_csv(getvariable('reference_folder') || '/stages.csv', header = true, all_varchar = true)
UNION ALL
SELECT '', 0, '无', 'None', ''
ORDER BY stage_order;
