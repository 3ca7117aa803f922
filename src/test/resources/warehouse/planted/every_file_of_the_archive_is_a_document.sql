-- Meaning: Breaks the sentence every_file_of_the_archive_is_a_document
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM dim_document WHERE document = 'news/2019-04-02.txt';
