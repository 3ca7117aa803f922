-- Meaning: Every mention of a project says which project
-- Grain: one mention that does not
-- Source: fact_mention
-- Severity: error

SELECT mention_id, surface FROM fact_mention WHERE kind = 'project' AND project_id = '' ORDER BY mention_id;
