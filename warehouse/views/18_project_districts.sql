-- Meaning: In which part of a larger region each project lies, by what the documents name most often with it
-- Grain: one project and larger region
-- Source: milestones, measurements, districts

CREATE VIEW project_districts AS
SELECT project_id, ancestor_code, district_code, district
FROM (
    SELECT project_id, region_code FROM milestones
    UNION ALL SELECT project_id, region_code FROM measurements
)
JOIN districts USING (region_code)
WHERE project_id <> ''
GROUP BY project_id, ancestor_code, district_code, district
QUALIFY row_number() OVER (PARTITION BY project_id, ancestor_code ORDER BY count(*) DESC, district_code) = 1
ORDER BY project_id, ancestor_code;

COMMENT ON VIEW project_districts IS 'Which part of a larger region each project lies in / 项目所在的下一级地区';
COMMENT ON COLUMN project_districts.project_id IS 'Project / 项目编号';
COMMENT ON COLUMN project_districts.ancestor_code IS 'Code of the larger region / 上级地区代码';
COMMENT ON COLUMN project_districts.district_code IS 'Code of the district / 下一级地区代码';
COMMENT ON COLUMN project_districts.district IS 'Name of the district as in force now / 下一级地区名称';
