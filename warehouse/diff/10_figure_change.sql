-- Meaning: Figures that one of two releases lacks or states otherwise, and why
-- Grain: one figure at one place of one document content
-- Source: fact_measurement, dim_document, dim_project, dim_region of both; revisions of the later; the manifests by variables

CREATE TEMP MACRO figures_of(measurements, documents, projects, regions) AS TABLE
SELECT
    content_hash, f.page, f.char_start, f.char_end,
    row_number() OVER (
        PARTITION BY content_hash, f.page, f.char_start, f.char_end ORDER BY document, metric, stage, measurement_id
    ) AS turn,
    measurement_id AS id, document,
    r.region_code, r.region, p.project, subject, metric, stage, category, value, value_high, unit, qualifier, modality,
    period_start, period_end, part_of <> '' AS is_part, evidence
FROM query_table(measurements) AS f
JOIN (SELECT document_key, document, content_hash FROM query_table(documents)) USING (document_key)
JOIN (SELECT project_key, project FROM query_table(projects)) AS p USING (project_key)
JOIN (SELECT region_key, region_code, region FROM query_table(regions)) AS r USING (region_key);

CREATE TEMP TABLE figure_before AS
FROM figures_of('before.fact_measurement', 'before.dim_document', 'before.dim_project', 'before.dim_region');
CREATE TEMP TABLE figure_after AS
FROM figures_of('after.fact_measurement', 'after.dim_document', 'after.dim_project', 'after.dim_region');

CREATE TEMP TABLE figure_change AS
WITH pair AS (
    SELECT
        old AS old, new AS new,
        CASE WHEN old.id IS NULL THEN 'added' WHEN new.id IS NULL THEN 'removed' ELSE 'changed' END AS change
    FROM figure_before AS old FULL JOIN figure_after AS new
        ON (old.content_hash, old.page, old.char_start, old.char_end, old.turn)
            = (new.content_hash, new.page, new.char_start, new.char_end, new.turn)
),
difference AS (
    SELECT *,
        list_filter([
            CASE WHEN old.value <> new.value OR old.value_high IS DISTINCT FROM new.value_high OR old.unit <> new.unit
                OR old.qualifier <> new.qualifier THEN 'value' END,
            CASE WHEN old.metric <> new.metric THEN 'metric' END,
            CASE WHEN old.stage <> new.stage THEN 'stage' END,
            CASE WHEN old.category <> new.category OR old.is_part <> new.is_part THEN 'category' END,
            CASE WHEN old.subject <> new.subject THEN 'subject' END,
            CASE WHEN old.modality <> new.modality THEN 'modality' END,
            CASE WHEN (old.period_start, old.period_end) IS DISTINCT FROM (new.period_start, new.period_end) THEN 'period' END,
            CASE WHEN (old.region_code, old.region) <> (new.region_code, new.region) THEN 'region' END,
            CASE WHEN old.project <> new.project THEN 'project' END
        ], lambda name: name IS NOT NULL) AS differs
    FROM pair
),
placed AS (
    SELECT *,
        coalesce(new.content_hash, old.content_hash) AS content,
        coalesce(new.id, old.id) AS id
    FROM difference WHERE change <> 'changed' OR differs <> []
)
SELECT
    change,
    CASE
        WHEN content NOT IN (SELECT content_hash FROM before.dim_document)
            THEN CASE WHEN id IN (SELECT new_id FROM after.revisions) THEN 'revision' ELSE 'new_document' END
        WHEN content NOT IN (SELECT content_hash FROM after.dim_document) THEN 'document_gone'
        WHEN kept.identities > 1 THEN 'archive_edit'
        WHEN getvariable('before_reader') <> getvariable('after_reader') THEN 'extractor_version'
        WHEN getvariable('before_reference') <> getvariable('after_reference') THEN 'reference_edit'
        WHEN getvariable('reference_changed') <> '' THEN 'reference_edit'
        WHEN getvariable('sql_changed') <> '' THEN 'definition'
        -- What no edit explains follows from the rest of the archive: with other documents a name means another project.
        ELSE 'new_document'
    END AS cause,
    coalesce(new.document, old.document) AS document, coalesce(new.page, old.page) AS page,
    coalesce(new.region, old.region) AS region, coalesce(new.project, old.project) AS project,
    coalesce(new.metric, old.metric) AS metric, coalesce(new.stage, old.stage) AS stage,
    old.value AS old_value, new.value AS new_value, coalesce(new.unit, old.unit) AS unit,
    array_to_string(differs, ', ') AS differs,
    coalesce(new.evidence, old.evidence) AS evidence,
    old.id AS old_id, new.id AS new_id
FROM placed
LEFT JOIN (
    SELECT content_hash AS content, count(DISTINCT (publication_key, published_for, coalesce(issue_date::VARCHAR, ''))) AS identities
    FROM (
        SELECT content_hash, publication_key, published_for, issue_date FROM before.dim_document
        UNION SELECT content_hash, publication_key, published_for, issue_date FROM after.dim_document
    )
    GROUP BY ALL
) AS kept USING (content)
ORDER BY cause, document, page, coalesce(new.char_start, old.char_start), change, id;
