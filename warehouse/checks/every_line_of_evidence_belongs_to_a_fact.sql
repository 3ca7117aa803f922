-- Meaning: A line of evidence belongs to a measurement or milestone on its page
-- Grain: one line that does not
-- Source: fact_evidence, fact_measurement, fact_milestone
-- Severity: error

SELECT fact_id, line_no FROM fact_evidence AS e
WHERE NOT EXISTS (FROM fact_measurement AS m WHERE m.measurement_id = e.fact_id AND m.page = e.page)
    AND NOT EXISTS (FROM fact_milestone AS s WHERE s.milestone_id = e.fact_id AND s.page = e.page)
ORDER BY ALL;
