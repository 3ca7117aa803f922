-- Meaning: Breaks the sentence every_table_and_column_has_a_comment
-- Grain: one planted row
-- Source: the sample warehouse

CREATE TABLE nameless (number INTEGER);
