-- Meaning: publications whose new documents tell far less a page than those of the month before them: the layout may have changed
-- Grain: one publication whose facts a page fell to half or less
-- Source: dim_document, dim_publication, fact_measurement, fact_milestone, documents_before

WITH fact AS (
    SELECT document_key, count(*) AS facts
    FROM (SELECT document_key FROM fact_measurement UNION ALL SELECT document_key FROM fact_milestone)
    GROUP BY document_key
),
page AS (
    SELECT
        publication_key, issue_date, pages, coalesce(facts, 0) AS facts,
        document NOT IN (SELECT document FROM documents_before) AS new
    FROM dim_document LEFT JOIN fact USING (document_key)
    WHERE duplicate_of = '' AND status IN ('read', 'empty') AND pages > 0
),
tonight AS (
    SELECT publication_key, sum(pages)::BIGINT AS pages, sum(facts) / sum(pages) AS facts_a_page, min(issue_date) AS first_day
    FROM page WHERE new GROUP BY publication_key
),
usual AS (
    SELECT publication_key, sum(page.pages)::BIGINT AS pages, sum(facts) / sum(page.pages) AS facts_a_page
    FROM page JOIN tonight USING (publication_key)
    WHERE NOT new AND issue_date >= first_day - INTERVAL 31 DAY AND issue_date < first_day
    GROUP BY publication_key
)
SELECT
    publication, tonight.pages AS new_pages, round(tonight.facts_a_page, 2) AS facts_a_page,
    usual.pages AS pages_of_the_month_before, round(usual.facts_a_page, 2) AS facts_a_page_usual
FROM tonight JOIN usual USING (publication_key) JOIN dim_publication USING (publication_key)
-- Of fewer pages than four, an advertisement or a half-empty page decides.
WHERE tonight.pages >= 4 AND usual.pages >= 4 AND tonight.facts_a_page <= usual.facts_a_page / 2
ORDER BY publication;
