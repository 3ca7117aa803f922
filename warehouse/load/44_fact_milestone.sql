-- Meaning: Fills the milestones
-- Grain: one event told at one place
-- Source: told_milestone, told_article, project_on_day

INSERT INTO fact_milestone BY NAME
WITH first_printing AS (
    SELECT arg_min(
        milestone_id, {day: issue_date, document: document, page: page, place: char_start, id: milestone_id}
    ) AS milestone_id
    FROM told_milestone JOIN (SELECT article_id, story_key FROM told_article) USING (article_id)
    GROUP BY
        story_key, project_id, CASE project_id WHEN '' THEN region_key || '|' || subject END, part, stage, modality,
        -- 昨日 moves with the day of a reprint, a planned day does not.
        CASE modality WHEN 'plan' THEN period_end END
)
SELECT
    told.* EXCLUDE (document, place),
    version.project_key, first_printing.milestone_id IS NOT NULL AS first_printing
FROM told_milestone AS told
LEFT JOIN first_printing USING (milestone_id)
JOIN project_on_day AS version
    ON version.project_id = told.project_id AND version.issue_date IS NOT DISTINCT FROM told.issue_date
ORDER BY told.document, told.place;
