-- Meaning: A fact on a page whose lines have places has a line of evidence
-- Grain: one fact that has none
-- Source: fact_measurement, fact_milestone, fact_evidence
-- Severity: warning

WITH placed AS (
    SELECT DISTINCT document_key, f.page
    FROM fact_evidence AS e JOIN fact_measurement AS f ON f.measurement_id = e.fact_id
),
fact AS (
    SELECT measurement_id AS id, document_key, page FROM fact_measurement
    UNION ALL SELECT milestone_id, document_key, page FROM fact_milestone
)
SELECT id FROM fact JOIN placed USING (document_key, page)
WHERE id NOT IN (SELECT fact_id FROM fact_evidence)
ORDER BY id;
