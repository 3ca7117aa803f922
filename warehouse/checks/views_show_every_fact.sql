-- Meaning: The contract's views have a row for each row of their facts
-- Grain: one view with more or fewer rows
-- Source: measurements, milestones, mentions, articles and their facts
-- Severity: error

SELECT * FROM (
    SELECT 'measurements' AS view_name, (SELECT count(*) FROM measurements) AS shown, (SELECT count(*) FROM fact_measurement) AS held
    UNION ALL SELECT 'milestones', (SELECT count(*) FROM milestones), (SELECT count(*) FROM fact_milestone)
    UNION ALL SELECT 'mentions', (SELECT count(*) FROM mentions), (SELECT count(*) FROM fact_mention)
    UNION ALL SELECT 'articles', (SELECT count(*) FROM articles), (SELECT count(*) FROM fact_article)
)
WHERE shown <> held
ORDER BY view_name;
