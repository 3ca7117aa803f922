-- Meaning: Breaks the sentence every_mentioned_project_is_linked
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_mention SET project_id = '' WHERE kind = 'project';
