-- Meaning: Projects and their total investment by the stage that they had reached at the end of the quarter
-- Grain: one stage and series (projects, investment)
-- Source: milestones, single_measurements, projects, region_closure, dim_stage

WITH reached AS (
    SELECT project_id, stage, id
    FROM milestones AS m
    JOIN projects_within(:region) AS projects USING (project_id)
    JOIN dim_stage USING (stage)
    WHERE modality = 'actual'
        AND project_id <> ''
        AND part = ''
        AND coalesce(period_end, issue_date) <= :quarter_end
    QUALIFY row_number() OVER (
        PARTITION BY project_id ORDER BY coalesce(period_end, issue_date) DESC, stage_order DESC, id
    ) = 1
),
money AS (
    SELECT project_id, value, id AS money_id
    FROM single_measurements
    WHERE metric = 'investment_total' AND unit = 'CNY' AND project_id <> '' AND category = ''
        AND issue_date <= :quarter_end::DATE + INTERVAL 1 MONTH
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY issue_date DESC, confidence DESC, id) = 1
),
staged AS (
    SELECT
        stage,
        count(*) AS projects,
        list(id ORDER BY id) AS project_facts,
        sum(value) AS investment,
        list(money_id ORDER BY value DESC, money_id) FILTER (money_id IS NOT NULL) AS money_facts
    FROM reached LEFT JOIN money USING (project_id)
    GROUP BY ALL
),
labelled AS (
    SELECT *, CASE WHEN :language = 'en' THEN name_en ELSE name END AS category
    FROM staged JOIN dim_stage USING (stage)
)
SELECT category, 'investment' AS series, investment AS value, money_facts AS facts, stage_order FROM labelled
UNION ALL
SELECT category, 'projects', projects, project_facts, stage_order FROM labelled
ORDER BY stage_order, series;
