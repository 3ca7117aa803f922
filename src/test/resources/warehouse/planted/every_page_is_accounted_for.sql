-- Meaning: Breaks the sentence every_page_is_accounted_for
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_document SET file_pages = 2 WHERE document = 'news/2019-04-02.txt';
