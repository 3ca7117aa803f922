-- Meaning: Breaks the sentence every_measurement_stands_in_an_article
-- Grain: one planted row
-- Source: the sample warehouse

UPDATE fact_measurement SET article_id = 'gone' WHERE measurement_id = (SELECT min(measurement_id) FROM fact_measurement);
