-- Meaning: Breaks the sentence no_table_loses_a_tenth_or_doubles
-- Grain: one planted row
-- Source: the sample warehouse

CREATE TEMP TABLE last_release AS SELECT 'fact_measurement' AS table_name, 1000000::BIGINT AS rows;
