-- Meaning: The projects that lie in a region, or in any region within it
-- Grain: one project
-- Source: projects, region_closure

CREATE MACRO projects_within(of_region) AS TABLE
SELECT projects.* FROM projects JOIN region_closure USING (region_code) WHERE ancestor_code = of_region;
