-- Meaning: Dates are within reason: those of dim_date
-- Grain: one date outside
-- Source: all dates of documents and facts
-- Severity: warning

SELECT id, day FROM (
    SELECT measurement_id AS id, unnest([period_start, period_end]) AS day FROM fact_measurement
    UNION ALL SELECT milestone_id, unnest([period_start, period_end]) FROM fact_milestone
    UNION ALL SELECT document, issue_date FROM dim_document
)
WHERE day IS NOT NULL AND day NOT IN (SELECT date FROM dim_date)
ORDER BY ALL;
