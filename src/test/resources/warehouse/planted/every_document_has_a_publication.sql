-- Meaning: Breaks the sentence every_document_has_a_publication
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM dim_publication WHERE publication = '晨报';
