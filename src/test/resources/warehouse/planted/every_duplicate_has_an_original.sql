-- Meaning: Breaks the sentence every_duplicate_has_an_original
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_document SET duplicate_of = 'gone.txt' WHERE duplicate_of <> '';
