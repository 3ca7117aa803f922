-- Meaning: Each project as each document knows it, for the linker: names, place and stated sizes, lists as text split by chr(31)
-- Grain: one document content and one name that is canonical in it
-- Source: project_use, the stories of the step link

-- Where a project lies, all printings of a story decide together: a paper that reprints the story of another city says no word of its own.
WITH told AS (
    SELECT key, name, region_code, story.story
    FROM project_use JOIN read_parquet(getvariable('link_folder') || '/stories.parquet') AS story USING (article)
),
region_votes AS (
    SELECT here.key, name, region_code, count(*) AS votes
    FROM (SELECT DISTINCT key, name, story FROM told) AS here
    JOIN (SELECT name, story, region_code FROM told WHERE region_code <> '') AS there USING (name, story)
    GROUP BY ALL
),
region AS (
    SELECT key, name, arg_min(region_code, {votes: -votes, code: region_code}) AS region_code
    FROM region_votes GROUP BY ALL
),
owner_votes AS (
    SELECT key, name, owner, count(*) AS votes FROM project_use WHERE owner <> '' GROUP BY ALL
),
owner AS (
    SELECT key, name, arg_min(owner, {votes: -votes, owner: owner}) AS owner FROM owner_votes GROUP BY ALL
),
size AS (
    SELECT key, name, metric, max(value) AS value
    FROM project_use WHERE metric IS NOT NULL GROUP BY ALL
),
sizes AS (
    SELECT
        key, name,
        string_agg(metric, chr(31) ORDER BY metric) AS metrics,
        string_agg(value, chr(31) ORDER BY metric) AS figures
    FROM size GROUP BY ALL
)
SELECT
    key,
    any_value(issue_date) AS issue_date,
    name,
    coalesce(string_agg(DISTINCT surface, chr(31) ORDER BY surface) FILTER (surface <> name), '') AS aliases,
    max(parent) AS parent,
    coalesce(any_value(region.region_code), '') AS region_code,
    coalesce(any_value(owner.owner), '') AS owner,
    coalesce(any_value(metrics), '') AS metrics,
    coalesce(any_value(figures), '') AS figures
FROM project_use
LEFT JOIN region USING (key, name)
LEFT JOIN owner USING (key, name)
LEFT JOIN sizes USING (key, name)
GROUP BY key, name
ORDER BY key, name;
