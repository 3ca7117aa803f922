-- Meaning: Each article with the story that it tells, who printed it and when, for the loads that follow
-- Grain: told_article: one article
-- Source: parts, the step link, dim_publication

CREATE TEMP TABLE told_article AS
WITH article AS (
    SELECT document_no, document_key, id || '-a' || a.number AS article_id, a.number AS article_no, a.correction AS correction
    FROM (SELECT document_no, document_key, id, unnest(articles) AS a FROM part)
)
SELECT
    document_no, article_no, article_id, correction,
    story.story AS story_key, story.method AS printing, story.score AS likeness,
    min(fact_number(document_no, article_no)) OVER (PARTITION BY story.story) AS story_no,
    publication_key, publication.authority
FROM article
JOIN read_parquet(getvariable('link_folder') || '/stories.parquet') AS story ON story.article = article_id
JOIN (SELECT document_key, publication_key FROM dim_document) USING (document_key)
JOIN dim_publication AS publication USING (publication_key);
