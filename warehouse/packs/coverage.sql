-- Meaning: Documents that were read, by quarter of issue and publication
-- Grain: one quarter and publication
-- Source: documents, region_closure

WITH issued AS (
    SELECT date_trunc('quarter', issue_date)::DATE AS quarter_start, publication, count(*) AS documents
    FROM documents JOIN region_closure USING (region_code)
    WHERE ancestor_code = :region AND status = 'read' AND duplicate_of = ''
    GROUP BY ALL
),
shown AS (
    FROM quarters_between(:trend_start, :quarter_start)
)
SELECT
    quarter_label(shown.quarter_start) AS category,
    coalesce(publication, '') AS series, documents AS value
FROM shown LEFT JOIN issued USING (quarter_start)
ORDER BY shown.quarter_start, series;
