-- Meaning: the documents that were there before this run
-- Grain: one document
-- Source: dim_document of the release before, attached as before

INSERT INTO documents_before SELECT document FROM before.dim_document;
