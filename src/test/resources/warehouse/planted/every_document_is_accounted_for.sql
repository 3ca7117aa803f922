-- Meaning: Breaks the sentence every_document_is_accounted_for
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_document SET status = 'unread' WHERE document = 'news/2019-04-02.txt';
