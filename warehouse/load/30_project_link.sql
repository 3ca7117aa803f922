-- Meaning: Takes over what the linker decided, and numbers the projects for the loads that follow
-- Grain: project_link: one document content and one name that is canonical in it; linked_project: one project; named_project: as project_link
-- Source: the step link

INSERT INTO project_link BY NAME
SELECT
    document AS extraction_key, local_name, name, owner, project_id,
    method AS link_method, score AS link_score,
    runner_up_id, runner_up_score
FROM read_parquet(getvariable('link_folder') || '/links.parquet')
ORDER BY extraction_key, local_name;

CREATE TEMP TABLE linked_project AS
SELECT row_number() OVER (ORDER BY id) AS project_no, *
FROM read_parquet(getvariable('link_folder') || '/projects.parquet');

CREATE TEMP TABLE named_project AS
SELECT
    document_no, issue_date, local_name, project_no, project_id, project_link.name, project_link.owner,
    link_method, link_score, runner_up_id, runner_up_score
FROM project_link
JOIN standing ON standing.key = project_link.extraction_key
JOIN (SELECT project_no, id AS project_id FROM linked_project) USING (project_id);
