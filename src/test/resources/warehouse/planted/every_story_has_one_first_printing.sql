-- Meaning: Breaks the sentence every_story_has_one_first_printing
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_article SET printing = 'first' WHERE printing = 'copy';
