-- Meaning: what is wrong with the manifests, and where they contradict names and pages
-- Grain: one issue; the first twenty
-- Source: view issues

SELECT document, kind, text FROM issues
WHERE kind IN ('manifest_row', 'identity_conflict')
ORDER BY document, text
LIMIT 20;
