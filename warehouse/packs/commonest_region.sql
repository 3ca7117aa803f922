-- Meaning: The region that most documents are published for
-- Grain: one row, or none for an archive without regions
-- Source: documents, dim_region

SELECT region_code, name.region
FROM documents AS d JOIN (
    SELECT region_code, region FROM dim_region
    QUALIFY row_number() OVER (PARTITION BY region_code ORDER BY origin, coalesce(valid_to, 9999) DESC, region) = 1
) AS name USING (region_code)
WHERE region_code <> '' AND duplicate_of = ''
GROUP BY ALL
ORDER BY count(*) DESC, region_code
LIMIT 1;
