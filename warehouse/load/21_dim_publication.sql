-- Meaning: Fills the publications
-- Grain: one publication
-- Source: identities of the documents

INSERT INTO dim_publication BY NAME
WITH vote AS (
    SELECT publication, region_code, count(*) AS votes
    FROM archive_file JOIN dim_document USING (document_key)
    GROUP BY ALL
),
home AS (
    SELECT publication, arg_min(region_code, {votes: -votes, code: region_code}) AS region_code
    FROM vote GROUP BY publication
)
SELECT
    key_of(publication) AS publication_key, publication,
    any_value(home.region_code) AS region_code,
    min(issue_date) AS first_issue, max(issue_date) AS last_issue,
    count(*) AS documents
FROM archive_file JOIN home USING (publication)
GROUP BY publication
ORDER BY publication;
