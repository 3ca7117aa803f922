-- Meaning: What is reached was reached by the day of publication
-- Grain: one fact that was reached later
-- Source: fact_measurement, fact_milestone
-- Severity: warning

SELECT id, issue_date, period_end FROM (
    SELECT measurement_id AS id, issue_date, period_end, modality FROM fact_measurement
    UNION ALL SELECT milestone_id, issue_date, period_end, modality FROM fact_milestone
)
WHERE modality = 'actual' AND period_end > issue_date
ORDER BY id;
