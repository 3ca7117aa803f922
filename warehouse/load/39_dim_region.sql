-- Meaning: Fills the regions: those of the reference table, those that only the archive names, and the one that stands for none
-- Grain: one code and name
-- Source: regions.csv, told_measurement, told_milestone, parts

CREATE TEMP TABLE sighted_region AS
WITH place AS (
    SELECT region_code AS code, region AS name FROM told_measurement
    UNION ALL SELECT region_code, region FROM told_milestone
    UNION ALL SELECT m.region_code, CASE m.kind WHEN 'region' THEN m.name ELSE coalesce(code_now.name, '') END
    FROM (SELECT unnest(mentions) AS m FROM part) LEFT JOIN code_now ON code_now.code = m.region_code
    UNION ALL SELECT '', ''
)
SELECT code, name FROM (SELECT DISTINCT code, name FROM place) AS place
WHERE NOT EXISTS (FROM reference_region AS known WHERE known.code = place.code AND known.name = place.name);

INSERT INTO dim_region BY NAME
WITH RECURSIVE region AS (
    SELECT code, name, level, kind, parent, '' AS own_code, valid_from, valid_to, 'reference' AS origin FROM reference_region
    UNION ALL
    SELECT
        place.code, place.name,
        CASE WHEN code_now.code IS NULL THEN NULL WHEN place.name LIKE '%区' OR zone.own_code IS NOT NULL THEN 3 ELSE 4 END,
        CASE WHEN code_now.code IS NULL THEN 'unknown' WHEN place.name LIKE '%区' OR zone.own_code IS NOT NULL THEN 'zone' ELSE 'township' END,
        coalesce(code_now.code, ''), coalesce(zone.own_code, ''), zone.valid_from, zone.valid_to, 'sighted'
    FROM sighted_region AS place
    LEFT JOIN code_now USING (code)
    LEFT JOIN reference_zone AS zone ON zone.parent = place.code AND zone.name = place.name
),
climb AS (
    SELECT code AS start_code, name AS start_name, code, name, level, parent, 0 AS distance FROM region
    UNION ALL
    SELECT start_code, start_name, up.code, up.name, up.level, up.parent, distance + 1
    FROM climb JOIN code_now AS up ON up.code = climb.parent
    -- Four levels there are; a parent that points in a circle must not climb for ever.
    WHERE distance < 5
),
chain AS (
    SELECT
        start_code, start_name,
        max(code) FILTER (level = 1) AS province_code, max(name) FILTER (level = 1) AS province,
        max(code) FILTER (level = 2) AS prefecture_code, max(name) FILTER (level = 2) AS prefecture,
        max(code) FILTER (level = 3) AS county_code, max(name) FILTER (level = 3) AS county
    FROM climb GROUP BY ALL
)
SELECT
    key_of(region.code || '|' || region.name) AS region_key,
    region.code AS region_code, region.name AS region, region.level, region.kind, region.parent AS parent_code,
    coalesce(province_code, '') AS province_code, coalesce(province, '') AS province,
    coalesce(prefecture_code, '') AS prefecture_code, coalesce(prefecture, '') AS prefecture,
    coalesce(county_code, '') AS county_code, coalesce(county, '') AS county,
    own_code, valid_from, valid_to, origin
FROM region JOIN chain ON chain.start_code = region.code AND chain.start_name = region.name
ORDER BY region.code, region.name;
