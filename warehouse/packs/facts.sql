-- Meaning: The facts of a list of ids, as the evidence of a chart shows them
-- Grain: one fact
-- Source: measurements, milestones, mentions

WITH wanted AS (
    SELECT unnest(string_split(:fact_ids, chr(10))) AS id
),
fact AS (
    SELECT
        id, CASE WHEN :language = 'en' THEN dim_metric.name_en ELSE dim_metric.name END AS label, value, unit,
        concat_ws(' · ', nullif(project, ''), nullif(region, ''), nullif(subject, ''), nullif(category, '')) AS about,
        evidence, document, page, publication, issue_date, story_key
    FROM measurements JOIN wanted USING (id) JOIN dim_metric USING (metric)
    UNION ALL
    SELECT
        id, CASE WHEN :language = 'en' THEN dim_stage.name_en ELSE dim_stage.name END AS label, NULL, '',
        concat_ws(' · ', nullif(project, ''), nullif(region, ''), nullif(subject, ''), nullif(part, ''), period_end::VARCHAR),
        evidence, document, page, publication, issue_date, story_key
    FROM milestones JOIN wanted USING (id) JOIN dim_stage USING (stage)
    UNION ALL
    SELECT
        id, CASE WHEN :language = 'en' THEN 'Mention' ELSE '提及' END AS label, NULL, '',
        concat_ws(' · ', nullif(name, ''), nullif(surface, name)), '', document, page, publication, issue_date, story_key
    FROM mentions JOIN wanted USING (id)
)
SELECT
    id, label, value, unit, about, evidence, document, page, publication,
    coalesce(issue_date::VARCHAR, '') AS issue_date, story_key AS story
FROM fact
ORDER BY issue_date, document, page, id;
