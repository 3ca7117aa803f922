-- Meaning: No two rows of a table have one id
-- Grain: one id that two rows bear
-- Source: all tables with an id
-- Severity: error

SELECT id, count(*) AS times FROM (
    SELECT measurement_id AS id FROM fact_measurement
    UNION ALL SELECT milestone_id FROM fact_milestone
    UNION ALL SELECT mention_id FROM fact_mention
    UNION ALL SELECT article_id FROM fact_article
    UNION ALL SELECT issue_id FROM fact_issue
)
GROUP BY id HAVING count(*) > 1
ORDER BY id;
