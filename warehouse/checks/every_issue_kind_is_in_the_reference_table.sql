-- Meaning: Every kind of issue has a meaning and a remedy
-- Grain: one kind that has none
-- Source: dim_issue_kind
-- Severity: warning

SELECT issue_kind FROM dim_issue_kind WHERE severity = 'unknown' ORDER BY issue_kind;
