-- Meaning: Breaks the sentence every_fact_has_its_project
-- Grain: one planted row
-- Source: the sample warehouse

DELETE FROM dim_project WHERE project_id = '';
