-- Meaning: Figures and events as the parts hold them, numbered in the order of publication and reading
-- Grain: figure: one figure at one place; event: one event told at one place
-- Source: parts

CREATE TEMP VIEW figure AS
SELECT
    fact_number(document_no, place) AS fact_no, document_no, id, document_key, issue_date, f,
    f.source.article AS article_no, f.project AS local_name, f.region_code AS region_code, f.region AS region
FROM (
    SELECT document_no, id, document_key, issue_date, unnest(measurements) AS f, generate_subscripts(measurements, 1) AS place
    FROM part
);

CREATE TEMP VIEW event AS
SELECT
    fact_number(document_no, place) AS fact_no, document_no, id, document_key, issue_date, f,
    f.source.article AS article_no, f.project AS local_name, f.region_code AS region_code, f.region AS region
FROM (
    SELECT document_no, id, document_key, issue_date, unnest(milestones) AS f, generate_subscripts(milestones, 1) AS place
    FROM part
);

CREATE TEMP MACRO id_of(document, local_id) AS document || '-' || local_id;
CREATE TEMP MACRO article_id_of(document, article_no) AS document || '-a' || article_no;
