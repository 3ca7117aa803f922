-- Meaning: Figures that a paper of the quarter replaced, and by which rule the new one stands
-- Grain: one quantity and one change of its value
-- Source: revisions, region_closure

SELECT
    concat_ws(' · ', nullif(project, ''), nullif(region, ''), nullif(subject, ''), nullif(category, '')) AS about,
    metric, stage, unit, coalesce(period_end::VARCHAR, '') AS period,
    old_value, new_value, new_publication AS publication, new_issue::VARCHAR AS issue_date,
    reason, new_id
FROM revisions
WHERE region_code IN (SELECT region_code FROM region_closure WHERE ancestor_code = :region)
    AND new_issue BETWEEN :quarter_start AND :quarter_end
ORDER BY abs(new_value - old_value) / greatest(abs(old_value), 1) DESC, new_issue DESC, new_id;
