-- Meaning: For each name of a project in a document what tied it, and the version of the project that was valid on the document's day
-- Grain: one document and one name that is canonical in it; a document without a day knows the current version
-- Source: named_project, dim_project

CREATE TEMP TABLE project_named AS
SELECT
    named.document_no, named.local_name, named.project_id, version.project_key,
    link_method, link_score, runner_up_id, runner_up_score
FROM (SELECT *, coalesce(issue_date, DATE '9999-12-31') AS day FROM named_project) AS named
ASOF JOIN (SELECT *, coalesce(valid_from, DATE '0001-01-01') AS since FROM dim_project) AS version
    ON version.project_id = named.project_id AND named.day >= version.since;
