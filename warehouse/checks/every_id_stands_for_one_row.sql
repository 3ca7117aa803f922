-- Meaning: No two rows of a table have one id
-- Grain: one id that two rows bear
-- Source: all tables with an id
-- Severity: error

-- Ids are grouped by their hash, which is cheaper than the texts, and looked at where two hashes are equal.
WITH named AS NOT MATERIALIZED (
    SELECT measurement_id AS id, hash(measurement_id) AS number FROM fact_measurement
    UNION ALL SELECT milestone_id, hash(milestone_id) FROM fact_milestone
    UNION ALL SELECT mention_id, hash(mention_id) FROM fact_mention
    UNION ALL SELECT article_id, hash(article_id) FROM fact_article
    UNION ALL SELECT issue_id, hash(issue_id) FROM fact_issue
),
twice AS (
    SELECT number FROM named GROUP BY number HAVING count(*) > 1
)
SELECT id, count(*) AS times
FROM named SEMI JOIN twice USING (number)
GROUP BY id HAVING count(*) > 1
ORDER BY id;
