-- Meaning: Fills the kinds of issues
-- Grain: one kind
-- Source: issue_kinds.csv, issues

INSERT INTO dim_issue_kind BY NAME
WITH reference AS (
    SELECT kind AS issue_kind, severity, meaning, remedy
    FROM read_csv(getvariable('reference_folder') || '/issue_kinds.csv', header = true, all_varchar = true)
)
FROM reference
UNION ALL
SELECT DISTINCT issue_kind, 'unknown', '', '' FROM fact_issue
WHERE issue_kind NOT IN (SELECT issue_kind FROM reference)
ORDER BY issue_kind;
