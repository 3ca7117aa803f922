-- Meaning: Takes over the ids under which projects may have been known
-- Grain: one project and one earlier id
-- Source: the step link

INSERT INTO project_earlier_id BY NAME
SELECT id AS project_id, unnest(earlier_ids) AS earlier_id
FROM read_parquet(getvariable('link_folder') || '/projects.parquet')
ORDER BY project_id, earlier_id;
