-- Meaning: The reference table of regions as the other loads need it
-- Grain: reference_region: one code and name; code_now: one code; reference_zone: one zone
-- Source: regions.csv, uncoded_zones.csv

CREATE TEMP TABLE reference_region AS
SELECT
    code, name, level::INTEGER AS level, kind, coalesce(parent, '') AS parent,
    valid_from::INTEGER AS valid_from, valid_to::INTEGER AS valid_to
FROM read_csv(getvariable('reference_folder') || '/regions.csv', header = true, all_varchar = true);

-- The name that a code bears now, or bore last.
CREATE TEMP TABLE code_now AS
SELECT code, arg_max(name, recency) AS name, arg_max(level, recency) AS level, arg_max(parent, recency) AS parent
FROM (
    SELECT *, {until: coalesce(valid_to, 9999), since: coalesce(valid_from, 0), name: name} AS recency
    FROM reference_region
)
GROUP BY code;

-- A name that two codes bear does not say which is meant.
CREATE TEMP TABLE name_once AS
SELECT name, min(code) AS code FROM reference_region
WHERE valid_to IS NULL
GROUP BY name HAVING count(DISTINCT code) = 1;

-- Zones that no list gives a code; they have one of our own, marked by Z, and lie in a region that has one.
CREATE TEMP TABLE reference_zone AS
SELECT
    own_code, name, parent,
    valid_from::INTEGER AS valid_from, valid_to::INTEGER AS valid_to
FROM read_csv(getvariable('reference_folder') || '/uncoded_zones.csv', header = true, all_varchar = true);
