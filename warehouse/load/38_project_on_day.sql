-- Meaning: The version of each project that was valid on the day on which a fact about it was published
-- Grain: one project and day of publication; a document without a day knows the current version
-- Source: dim_project, told_measurement, told_milestone, project_seen

CREATE TEMP TABLE project_on_day AS
WITH asked AS (
    SELECT project_id, issue_date FROM told_measurement
    UNION SELECT project_id, issue_date FROM told_milestone
    UNION SELECT project_id, issue_date FROM project_seen
    UNION SELECT '', issue_date FROM standing
)
SELECT asked.project_id, asked.issue_date, project_key
FROM (SELECT *, coalesce(issue_date, DATE '9999-12-31') AS day FROM asked) AS asked
ASOF JOIN (SELECT *, coalesce(valid_from, DATE '0001-01-01') AS since FROM dim_project) AS version
    ON version.project_id = asked.project_id AND asked.day >= version.since;
