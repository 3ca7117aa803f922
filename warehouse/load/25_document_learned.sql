-- Meaning: Fills the nights in which documents were learned
-- Grain: one document whose content has been read
-- Source: learned.parquet, dim_document

INSERT INTO document_learned BY NAME
SELECT document_key, learned_at
FROM read_parquet(getvariable('learned_file')) AS learned
JOIN dim_document ON dim_document.extraction_key = learned.key
ORDER BY document;
