-- Meaning: Breaks the sentence units_fit_their_metrics
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET unit = 'm2' WHERE metric = 'investment_total'; INSERT INTO dim_unit SELECT 'm2', 'area', '', 'x' WHERE NOT EXISTS (FROM dim_unit WHERE unit = 'm2');
