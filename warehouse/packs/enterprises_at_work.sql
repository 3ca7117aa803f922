-- Meaning: Enterprises at work again beside all, in the region and in each of its districts, by the kind of enterprise told of most
-- Grain: one region or district and series (part, whole)
-- Source: resumption, single_measurements, measurements, districts, dim_region

WITH place AS (
    SELECT :region AS region_code, 0 AS place_order
    UNION ALL
    SELECT DISTINCT district_code, 1 FROM districts WHERE ancestor_code = :region
),
stated AS (
    SELECT m.*, place_order, coalesce(m.period_end, m.issue_date) AS stated_on
    FROM single_measurements AS m JOIN place USING (region_code)
    WHERE metric = 'enterprise_count' AND stage = 'resumption' AND modality = 'actual' AND project_id = '' AND category = ''
        AND coalesce(m.period_end, m.issue_date) BETWEEN :quarter_start AND :quarter_end
),
-- A bulletin counts several kinds (ready-mixed concrete, prefabrication); districts can be compared only within one.
kind AS (
    SELECT subject FROM stated GROUP BY subject ORDER BY count(DISTINCT region_code) DESC, sum(value) DESC, subject LIMIT 1
),
last_stated AS (
    SELECT stated.*, whole.value AS total, whole.id AS whole_id
    FROM stated JOIN kind USING (subject)
    LEFT JOIN measurements AS whole
        ON whole.id = stated.part_of AND whole.region_code = stated.region_code AND whole.stage <> 'resumption'
    QUALIFY row_number() OVER (PARTITION BY stated.region_code ORDER BY stated_on DESC, total DESC NULLS LAST, stated.id) = 1
)
SELECT
    region AS category, 'part' AS series, value, [id] AS facts, subject, stated_on::VARCHAR AS stated_on, place_order, value AS size
FROM last_stated
UNION ALL
SELECT
    region, 'whole', total, CASE WHEN whole_id IS NULL THEN [] ELSE [whole_id] END, subject, stated_on::VARCHAR, place_order, value
FROM last_stated
ORDER BY place_order, size DESC, category, series;
