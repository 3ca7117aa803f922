-- Meaning: Breaks the sentence every_document_has_an_issue_date
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_document SET issue_date = NULL WHERE document = 'news/2019-04-02.txt';
