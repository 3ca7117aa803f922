-- Meaning: Fills the publications
-- Grain: one publication
-- Source: identities of the documents, publication_kinds.csv

INSERT INTO dim_publication BY NAME
WITH vote AS (
    SELECT publication, region_code, count(*) AS votes
    FROM archive_file JOIN dim_document USING (document_key)
    GROUP BY ALL
),
home AS (
    SELECT publication, arg_min(region_code, {votes: -votes, code: region_code}) AS region_code
    FROM vote GROUP BY publication
),
kind AS (
    SELECT publication, arg_max(kind, {length: length(word), authority: authority, kind: kind}) AS kind,
        arg_max(authority, {length: length(word), authority: authority, kind: kind}) AS authority
    FROM (SELECT DISTINCT publication FROM archive_file)
    JOIN reference_publication_kind ON contains(publication, word)
    GROUP BY publication
)
SELECT
    key_of(publication) AS publication_key, publication,
    any_value(kind.kind) AS kind, any_value(authority) AS authority,
    any_value(home.region_code) AS region_code,
    min(issue_date) AS first_issue, max(issue_date) AS last_issue,
    count(*) AS documents
FROM archive_file JOIN home USING (publication)
JOIN kind USING (publication)
GROUP BY publication
ORDER BY publication;
