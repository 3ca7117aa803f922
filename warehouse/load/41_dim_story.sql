-- Meaning: Fills the stories
-- Grain: one story
-- Source: articles

INSERT INTO dim_story BY NAME
SELECT
    story_key,
    arg_min(article_id, place) AS first_article_id,
    arg_min(document, place) AS first_document,
    min(issue_date) AS first_issue, max(issue_date) AS last_issue,
    count(*) AS articles,
    count(DISTINCT publication_key) AS publications
FROM (
    SELECT *, {day: coalesce(issue_date, DATE '9999-12-31'), document: document, article: article_no} AS place
    FROM fact_article JOIN (SELECT document_key, document, publication_key FROM dim_document) USING (document_key)
)
GROUP BY story_key
ORDER BY story_key;
