-- Meaning: The districts of a region of which the shown quarters tell anything
-- Grain: one district, told of until the quarter's end
-- Source: districts, measurements, milestones

WITH told AS (
    SELECT region_code, issue_date FROM measurements
    UNION ALL SELECT region_code, issue_date FROM milestones
)
SELECT DISTINCT district_code AS region_code, district AS region
FROM told JOIN districts USING (region_code)
WHERE ancestor_code = :region AND issue_date BETWEEN :trend_start AND :quarter_end
ORDER BY region_code;
