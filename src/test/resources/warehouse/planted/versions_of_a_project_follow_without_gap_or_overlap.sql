-- Meaning: Breaks the sentence versions_of_a_project_follow_without_gap_or_overlap
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_project SET valid_from = valid_from + 1 WHERE version = 2;
