-- Meaning: Breaks the sentence one_value_of_a_quantity_stands
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET precedence = 1, quantity_key = 'one' WHERE metric = 'investment_total';
