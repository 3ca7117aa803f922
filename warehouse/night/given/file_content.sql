-- Meaning: how many pages each file has, as its reader counted them
-- Grain: one file content that could be read
-- Source: the contents of the reader's version

INSERT INTO file_content
SELECT content_hash, max(page_count)
FROM read_parquet(getvariable('content_files'))
WHERE reason = ''
GROUP BY content_hash;
