-- Meaning: Breaks the sentence every_document_is_listed_once
-- Grain: one planted row
-- Source: the sample warehouse

INSERT INTO dim_document FROM dim_document LIMIT 1;
