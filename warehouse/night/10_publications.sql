-- Meaning: what the archive holds of each publication, what became of it, and what of it came with this run
-- Grain: one publication
-- Source: dim_document, dim_publication, the facts, documents_before

WITH told AS (
    SELECT document_key, 1 AS articles, 0 AS measurements, 0 AS milestones, 0 AS issues FROM fact_article
    UNION ALL SELECT document_key, 0, 1, 0, 0 FROM fact_measurement
    UNION ALL SELECT document_key, 0, 0, 1, 0 FROM fact_milestone
    UNION ALL SELECT document_key, 0, 0, 0, 1 FROM fact_issue
),
told_by_document AS (
    SELECT
        document_key, sum(articles) AS articles, sum(measurements) AS measurements, sum(milestones) AS milestones,
        sum(issues) AS issues
    FROM told GROUP BY document_key
)
SELECT
    publication,
    count(*) AS documents,
    count(*) FILTER (document NOT IN (SELECT document FROM documents_before)) AS new,
    count(*) FILTER (duplicate_of = '' AND status = 'read') AS read,
    count(*) FILTER (duplicate_of <> '') AS duplicate,
    count(*) FILTER (duplicate_of = '' AND status = 'quarantined') AS quarantined,
    count(*) FILTER (duplicate_of = '' AND status = 'empty') AS empty,
    coalesce(sum(pages) FILTER (duplicate_of = ''), 0)::BIGINT AS pages,
    coalesce(sum(articles), 0)::BIGINT AS articles,
    coalesce(sum(measurements), 0)::BIGINT AS measurements,
    coalesce(sum(milestones), 0)::BIGINT AS milestones,
    coalesce(sum(issues), 0)::BIGINT AS issues,
    max(issue_date) AS last_issue
FROM dim_document
JOIN dim_publication USING (publication_key)
LEFT JOIN told_by_document USING (document_key)
GROUP BY publication
ORDER BY documents DESC, publication;
