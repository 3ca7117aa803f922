-- Meaning: Breaks the sentence no_table_falls_below_half_of_the_last_release
-- Grain: one planted row
-- Source: the sample warehouse

CREATE TEMP TABLE last_release AS SELECT 'fact_measurement' AS table_name, 1000000::BIGINT AS rows;
