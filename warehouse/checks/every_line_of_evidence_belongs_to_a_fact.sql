-- Meaning: A line of evidence belongs to a measurement or milestone on its page or, where a sentence runs over, the page beside it
-- Grain: one line that does not
-- Source: fact_evidence, fact_measurement, fact_milestone
-- Severity: error

SELECT fact_id, line_no FROM fact_evidence AS e
WHERE NOT EXISTS (FROM fact_measurement AS m WHERE m.measurement_id = e.fact_id AND abs(m.page - e.page) <= 1)
    AND NOT EXISTS (FROM fact_milestone AS s WHERE s.milestone_id = e.fact_id AND abs(s.page - e.page) <= 1)
ORDER BY ALL;
