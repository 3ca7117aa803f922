-- Meaning: Breaks the sentence every_project_has_one_current_version
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE dim_project SET is_current = true WHERE version = 1;
