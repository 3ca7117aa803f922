-- Meaning: Which checks does this release not hold, and on how many rows? 本次发布未通过的校验
-- Grain: one check
-- Source: check_result

SELECT check_name, severity, meaning, offending
FROM check_result
WHERE offending > 0
ORDER BY severity, offending DESC, check_name;
