-- Meaning: How many checks the release was held against, and what does not hold
-- Grain: one row
-- Source: check_result

SELECT
    count(*) AS checks, count(*) FILTER (offending > 0) AS broken,
    coalesce(string_agg(check_name || ' (' || offending || ')', ', ' ORDER BY check_name) FILTER (offending > 0), '') AS which,
    coalesce(string_agg(meaning || ' (' || offending || ')', '; ' ORDER BY check_name) FILTER (offending > 0), '') AS meanings
FROM check_result;
