-- Meaning: Takes over of what the linker is not sure
-- Grain: one pair of names
-- Source: the step link

INSERT INTO project_doubt BY NAME
SELECT
    name, region AS region_code, project_id, other_name, other_region AS other_region_code, other_id,
    method AS link_method, score AS link_score, evidence, documents
FROM read_parquet(getvariable('link_folder') || '/doubts.parquet')
ORDER BY link_score DESC, documents DESC, name, other_name, region_code, other_region_code;
