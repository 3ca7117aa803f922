-- Meaning: Every use of a project's name in a document
-- Grain: one mention, measurement or milestone that names a project
-- Source: parts

CREATE TEMP TABLE project_use AS
SELECT key, id || '-a' || m.source.article AS article, issue_date, m.name AS name, m.surface AS surface, m.region_code AS region_code, m.owner AS owner, m.parent AS parent,
    NULL AS metric, NULL AS value
FROM (SELECT key, id, issue_date, unnest(mentions) AS m FROM part)
WHERE m.kind = 'project'
UNION ALL
SELECT key, id || '-a' || m.source.article, issue_date, m.project, m.project, m.region_code, '', '',
    CASE WHEN m.modality = 'scale' AND m.category = '' THEN m.metric END,
    m.value
FROM (SELECT key, id, issue_date, unnest(measurements) AS m FROM part)
WHERE m.project <> ''
UNION ALL
SELECT key, id || '-a' || m.source.article, issue_date, m.project, m.project, m.region_code, '', '', NULL, NULL
FROM (SELECT key, id, issue_date, unnest(milestones) AS m FROM part)
WHERE m.project <> '';
