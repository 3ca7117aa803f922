-- Meaning: failures and doubts by kind
-- Grain: one kind of issue
-- Source: view issues

SELECT kind, count(*) AS count FROM issues GROUP BY kind ORDER BY count DESC, kind;
