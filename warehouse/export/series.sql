-- Meaning: The series as SDMX-CSV 2.0, of the dataflow TAIZHANG:SERIES(1.0.0)
-- Grain: one observation: region, locality, indicator, stage, category, modality, unit and quarter
-- Source: series

-- _Z not applicable, _T the whole, _X unknown are SDMX's own codes. A township shares its county's code, so its name is a dimension.
SELECT
    'dataflow' AS STRUCTURE,
    'TAIZHANG:SERIES(1.0.0)' AS STRUCTURE_ID,
    'I' AS ACTION,
    'Q' AS FREQ,
    CASE region_code WHEN '' THEN '_X' ELSE region_code END AS REF_AREA,
    CASE WHEN EXISTS (FROM dim_region AS r WHERE r.region_code = s.region_code AND r.region = s.region AND r.origin = 'reference')
        THEN '_Z' WHEN region = '' THEN '_X' ELSE region END AS LOCALITY,
    upper(metric) AS INDICATOR,
    CASE stage WHEN '' THEN '_Z' ELSE upper(stage) END AS STAGE,
    CASE category WHEN '' THEN '_T' ELSE category END AS CATEGORY,
    upper(modality) AS MODALITY,
    CASE unit WHEN '%' THEN 'PT' WHEN 'pp' THEN 'PN' WHEN 'm2' THEN 'M2' WHEN 'm3' THEN 'M3' WHEN 'm' THEN 'M' ELSE unit END
        AS UNIT_MEASURE,
    left(quarter, 4) || '-' || right(quarter, 2) AS TIME_PERIOD,
    value AS OBS_VALUE,
    -- CL_OBS_STATUS: A normal, P provisional (a quarter not yet whole), F forecast (a plan).
    observation_status AS OBS_STATUS,
    0 AS UNIT_MULT,
    region AS REF_AREA_NAME,
    upper(method) AS COLL_METHOD,
    CASE WHEN revised THEN 'Y' ELSE 'N' END AS REVISED,
    stories AS STORIES,
    first_issue AS FIRST_ISSUE,
    last_issue AS LAST_ISSUE,
    id AS SOURCE_ID
FROM series AS s
ORDER BY ALL;
