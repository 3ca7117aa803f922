-- Meaning: What was read for the quarter, by publication, and what it told
-- Grain: one publication of the region with documents issued in the quarter, whatever became of them
-- Source: documents, measurements, milestones, mentions, issues, region_closure

WITH issued AS (
    SELECT document, publication, status, duplicate_of, pages
    FROM documents
    WHERE region_code IN (SELECT region_code FROM region_closure WHERE ancestor_code = :region)
        AND issue_date BETWEEN :quarter_start AND :quarter_end
),
told AS (
    SELECT document, 'facts' AS what FROM measurements
    UNION ALL SELECT document, 'facts' FROM milestones
    UNION ALL SELECT document, 'issues' FROM issues
),
counted AS (
    SELECT document, count(*) FILTER (what = 'facts') AS facts, count(*) FILTER (what = 'issues') AS issues
    FROM told GROUP BY ALL
)
SELECT
    publication, count(*) AS documents,
    count(*) FILTER (status = 'read' AND duplicate_of = '') AS read,
    count(*) FILTER (duplicate_of <> '') AS duplicates,
    count(*) FILTER (status IN ('quarantined', 'empty') AND duplicate_of = '') AS unread,
    coalesce(sum(pages) FILTER (duplicate_of = ''), 0)::BIGINT AS pages,
    coalesce(sum(facts), 0)::BIGINT AS facts, coalesce(sum(issues), 0)::BIGINT AS issues
FROM issued LEFT JOIN counted USING (document)
GROUP BY ALL
ORDER BY documents DESC, publication;
