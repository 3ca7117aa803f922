-- Meaning: facts by kind
-- Grain: one kind of fact
-- Source: views measurements, milestones, mentions

SELECT 'measurements' AS kind, count(*) AS count FROM measurements
UNION ALL
SELECT 'milestones', count(*) FROM milestones
UNION ALL
SELECT 'mentions', count(*) FROM mentions;
