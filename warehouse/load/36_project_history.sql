-- Meaning: What was known of each project from which day on, by what had been published
-- Grain: project_seen: one project; project_news: one project and day; project_version: one project and stretch of days
-- Source: named_project, told_milestone, told_measurement, the order of statements

-- What became known of each project on each day of publication; a document without a day tells nothing before the last day of all.
-- So history follows from what was published when, never from the night in which it was read.
CREATE TEMP TABLE project_seen AS
SELECT project_no, min(issue_date) AS first_seen, max(issue_date) AS last_seen, count(DISTINCT document_no) AS documents
FROM named_project GROUP BY project_no;

CREATE TEMP TABLE project_news AS
-- A weight says which of several things told is the word that stands: the greatest. Weights are numbered, since to compare structs is dear.
-- What a part has reached, from its start to its completion, tells that the project is under construction, until a stage from the start on is told
-- of the whole.
WITH begun AS (
    SELECT min(stage_order) AS first_order, max(stage_order) AS last_order FROM dim_stage WHERE stage IN ('start', 'completion')
),
told_stage AS (
    SELECT
        project_no, issue_date, CASE WHEN whole THEN stage ELSE 'construction' END AS stage,
        row_number() OVER (
            ORDER BY whole AND stage_order >= begun.first_order, coalesce(period_end, issue_date), stage_order, fact_no
        ) AS weight
    FROM told_milestone JOIN dim_stage USING (stage), begun
    WHERE modality = 'actual' AND project_no IS NOT NULL AND (whole OR stage_order BETWEEN begun.first_order AND begun.last_order)
),
-- The plan for completion; that for use or handover only where none for completion has been told.
told_plan AS (
    SELECT
        project_no, issue_date, period_end AS planned_completion,
        row_number() OVER (
            ORDER BY stage = 'completion', issue_date, authority, stage_order DESC, confidence, fact_no
        ) AS weight
    FROM told_milestone JOIN dim_stage USING (stage)
    WHERE modality = 'plan' AND whole AND project_no IS NOT NULL AND period_end IS NOT NULL AND stage <> 'suspension'
        AND stage_order >= (SELECT stage_order FROM dim_stage WHERE stage = 'completion')
),
-- Of several values the one that stands; a rounded one only where none else is known.
told_total AS (
    SELECT
        project_no, m.issue_date, m.value AS investment_total_cny,
        row_number() OVER (
            ORDER BY rounding.fact_no IS NULL, coalesce(ranked.place, 0), m.issue_date, m.fact_no
        ) AS weight
    FROM told_measurement AS m
    LEFT JOIN ranked USING (fact_no)
    LEFT JOIN statement USING (fact_no)
    LEFT JOIN rounding USING (fact_no)
    WHERE project_total
        AND (statement.fact_no IS NULL OR ranked.fact_no IS NOT NULL OR rounding.fact_no IS NOT NULL)
),
told_name AS (
    SELECT DISTINCT project_no, issue_date, name, weight
    FROM named_project
    JOIN (
        SELECT name, row_number() OVER (ORDER BY length(name), name) AS weight FROM (SELECT DISTINCT name FROM named_project)
    ) USING (name)
),
-- A short form is the owner's full name, where that holds it.
told_owner AS (
    SELECT project_no, issue_date, owner, row_number() OVER (ORDER BY issue_date, owner) AS weight
    FROM (
        SELECT DISTINCT project_no, issue_date, CASE WHEN contains(linked.owner, seen.owner) THEN linked.owner ELSE seen.owner END AS owner
        FROM named_project AS seen JOIN linked_project AS linked USING (project_no)
        WHERE seen.owner <> ''
    )
    WHERE owner <> ''
),
news AS (
    SELECT project_no, issue_date, name, weight AS name_weight FROM told_name
    UNION ALL BY NAME SELECT project_no, issue_date, owner, weight AS owner_weight FROM told_owner
    UNION ALL BY NAME SELECT project_no, issue_date, stage, weight AS stage_weight FROM told_stage
    UNION ALL BY NAME SELECT project_no, issue_date, planned_completion, weight AS plan_weight FROM told_plan
    UNION ALL BY NAME SELECT project_no, issue_date, investment_total_cny, weight AS total_weight FROM told_total
)
SELECT
    project_no, coalesce(news.issue_date, last_seen) AS day,
    arg_max(name, name_weight) AS name, max(name_weight) AS name_weight,
    arg_max(owner, owner_weight) AS owner, max(owner_weight) AS owner_weight,
    arg_max(stage, stage_weight) AS stage, max(stage_weight) AS stage_weight,
    arg_max(planned_completion, plan_weight) AS planned_completion, max(plan_weight) AS plan_weight,
    arg_max(investment_total_cny, total_weight) AS investment_total_cny, max(total_weight) AS total_weight
FROM news
JOIN project_seen USING (project_no)
GROUP BY ALL;

CREATE TEMP TABLE project_version AS
WITH known AS (
    SELECT
        project_no, day,
        arg_max(name, name_weight) OVER so_far AS name,
        arg_max(owner, owner_weight) OVER so_far AS owner,
        arg_max(stage, stage_weight) OVER so_far AS stage,
        arg_max(planned_completion, plan_weight) OVER so_far AS planned_completion,
        arg_max(investment_total_cny, total_weight) OVER so_far AS investment_total_cny
    FROM project_news
    WINDOW so_far AS (PARTITION BY project_no ORDER BY day NULLS FIRST ROWS UNBOUNDED PRECEDING)
),
-- Where the statistician named the project otherwise than the papers did to the last, that name holds for all days.
named AS (
    SELECT known.* REPLACE (CASE WHEN last_value(known.name) OVER whole <> linked.name THEN linked.name ELSE known.name END AS name)
    FROM known JOIN linked_project AS linked USING (project_no)
    WINDOW whole AS (PARTITION BY project_no ORDER BY day NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
changed AS (
    SELECT * FROM named
    WINDOW told AS (PARTITION BY project_no ORDER BY day NULLS FIRST)
    QUALIFY row_number() OVER told = 1
        OR (name, owner, stage, planned_completion, investment_total_cny) IS DISTINCT FROM (
            lag(name) OVER told, lag(owner) OVER told, lag(stage) OVER told, lag(planned_completion) OVER told, lag(investment_total_cny) OVER told
        )
)
SELECT
    *,
    row_number() OVER told AS version,
    (lead(day) OVER told - INTERVAL 1 DAY)::DATE AS valid_to,
    lead(project_no) OVER told IS NULL AS is_current
FROM changed
WINDOW told AS (PARTITION BY project_no ORDER BY day NULLS FIRST);
