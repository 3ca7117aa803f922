-- Meaning: Pairs of names of which the linker is not sure, the likeliest first
-- Grain: one pair of names
-- Source: project_doubt

SELECT
    name, region_code, project_id, other_name, other_region_code, other_id,
    link_score, link_method, evidence, documents
FROM project_doubt
ORDER BY link_score DESC, documents DESC, name, other_name, region_code, other_region_code;
