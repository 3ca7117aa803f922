-- Meaning: What metrics, stages and units are called
-- Grain: one code of one kind
-- Source: dim_metric, dim_stage, dim_unit

SELECT kind, code, CASE WHEN :language = 'en' THEN name_en ELSE name END AS name
FROM (
    SELECT 'metric' AS kind, metric AS code, name, name_en FROM dim_metric
    UNION ALL SELECT 'stage', stage, name, name_en FROM dim_stage
    UNION ALL SELECT 'unit', unit, name, name_en FROM dim_unit
    UNION ALL SELECT 'reason', criterion, name, name_en FROM dim_precedence
)
ORDER BY kind, code;
