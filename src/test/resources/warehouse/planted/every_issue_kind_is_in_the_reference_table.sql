-- Meaning: Breaks the sentence every_issue_kind_is_in_the_reference_table
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_issue_kind SET severity = 'unknown' WHERE issue_kind = 'unknown_unit';
