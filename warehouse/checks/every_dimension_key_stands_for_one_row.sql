-- Meaning: No two rows of a dimension have one key
-- Grain: one key that two rows bear
-- Source: all dimensions
-- Severity: error

SELECT dimension, key, count(*) AS times FROM (
    SELECT 'document' AS dimension, document_key AS key FROM dim_document
    UNION ALL SELECT 'publication', publication_key FROM dim_publication
    UNION ALL SELECT 'region', region_key FROM dim_region
    UNION ALL SELECT 'project', project_key FROM dim_project
    UNION ALL SELECT 'story', story_key FROM dim_story
    UNION ALL SELECT 'metric', metric FROM dim_metric
    UNION ALL SELECT 'stage', stage FROM dim_stage
    UNION ALL SELECT 'unit', unit FROM dim_unit
    UNION ALL SELECT 'issue kind', issue_kind FROM dim_issue_kind
    UNION ALL SELECT 'date', date::VARCHAR FROM dim_date
)
GROUP BY ALL HAVING count(*) > 1
ORDER BY ALL;
