-- Meaning: The files of the archive, the extraction of each, and which of several files with one content stands for all
-- Grain: archive_file: one file; standing: one extraction key; part: one extraction that stands
-- Source: the inventory and the parts, as the session's variables name them

CREATE TEMP MACRO key_of(text) AS left(md5(text), 16);

-- A chunk that was cut otherwise after a restart, or a document that was tried again, may hold a key twice.
CREATE TEMP TABLE part_row AS
SELECT
    key,
    arg_min(
        {file: filename, row: file_row_number, identity: identity},
        {rank: list_position(['read', 'empty', 'quarantined'], status), file: filename, row: file_row_number}
    ) AS place
FROM read_parquet(getvariable('part_files'), filename = true, file_row_number = true)
GROUP BY key;

-- What manifest and name left open, the reader may have found in the text: its word is the fuller one.
CREATE TEMP TABLE archive_file AS
WITH listed AS (
    SELECT file.* EXCLUDE (identity), coalesce(part_row.place.identity, file.identity) AS identity
    FROM read_parquet(getvariable('inventory_file')) AS file
    LEFT JOIN part_row ON part_row.key = file.key
)
SELECT
    document,
    key_of(document) AS document_key,
    content_hash,
    key,
    size,
    identity.publication AS publication,
    identity.region AS published_for,
    identity.issue_date AS issue_date,
    identity.page_label AS page_label,
    identity.decided_by AS decided_by,
    min(document) OVER (PARTITION BY key) AS standing_document
FROM listed;

-- Documents are numbered from the first day of publication on, so that numbers compare as printings do; only this build knows them.
CREATE TEMP TABLE standing AS
SELECT
    row_number() OVER (ORDER BY issue_date NULLS LAST, document) AS document_no,
    key, left(key, 12) AS id, document, document_key, issue_date
FROM archive_file
WHERE document = standing_document;

-- The number of a fact among those of its kind, from that of its document and its place in it: facts in order of publication and reading.
CREATE TEMP MACRO fact_number(document_no, place) AS document_no * 1048576 + place;

CREATE TEMP VIEW part AS
SELECT standing.*, stored.* EXCLUDE (key, content_hash, identity, filename, file_row_number)
FROM read_parquet(getvariable('part_files'), filename = true, file_row_number = true) AS stored
JOIN part_row ON stored.key = part_row.key
    AND stored.filename = part_row.place.file AND stored.file_row_number = part_row.place.row
JOIN standing ON stored.key = standing.key;
