-- Meaning: Takes over what the linker decided
-- Grain: one document content and one name that is canonical in it
-- Source: the step link

INSERT INTO project_link BY NAME
SELECT
    document AS extraction_key, local_name, name, owner, project_id,
    method AS link_method, score AS link_score,
    runner_up_id, runner_up_score
FROM read_parquet(getvariable('link_folder') || '/links.parquet')
ORDER BY extraction_key, local_name;
