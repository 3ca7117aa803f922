-- Meaning: Each article with the story that it tells, who printed it and when, for the loads that follow
-- Grain: told_article: one article
-- Source: parts, the step link, dim_publication

CREATE TEMP TABLE told_article AS
SELECT
    a.article_id, a.document, a.document_key, a.issue_date, a.correction,
    story.story AS story_key, story.method AS printing, story.score AS likeness,
    publication_key, publication.authority
FROM (
    SELECT id || '-a' || a.number AS article_id, document, document_key, issue_date, a.correction AS correction
    FROM (SELECT id, document, document_key, issue_date, unnest(articles) AS a FROM part)
) AS a
JOIN read_parquet(getvariable('link_folder') || '/stories.parquet') AS story ON story.article = a.article_id
JOIN (SELECT document_key, publication_key FROM dim_document) USING (document_key)
JOIN dim_publication AS publication USING (publication_key);
