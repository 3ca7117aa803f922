-- Meaning: Figures that a later issue states otherwise
-- Grain: one figure and the next value for it
-- Source: single_measurements

CREATE VIEW revisions AS
WITH history AS (
    SELECT
        *,
        lag(value) OVER told AS old_value, lag(id) OVER told AS old_id,
        lag(issue_date) OVER told AS old_issue, lag(document) OVER told AS old_document
    FROM single_measurements
    WINDOW told AS (
        PARTITION BY project_id, region_code, region, subject, metric, stage, category, unit, modality, period_start, period_end
        ORDER BY issue_date, document, page, char_start
    )
)
SELECT
    project, region_code, region, subject, metric, stage, category, unit, modality, period_start, period_end,
    old_value, value AS new_value, old_issue, issue_date AS new_issue, old_document, document AS new_document,
    old_id, id AS new_id
FROM history
WHERE old_value <> value AND old_issue < issue_date AND period_end IS NOT NULL
ORDER BY new_issue, new_document, new_id;

COMMENT ON VIEW revisions IS 'Figures that were revised / 修订：后期报道改动的数据';
COMMENT ON COLUMN revisions.project IS 'Project; empty for an aggregate / 项目';
COMMENT ON COLUMN revisions.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN revisions.region IS 'Region / 地区';
COMMENT ON COLUMN revisions.subject IS 'What is measured / 对象';
COMMENT ON COLUMN revisions.metric IS 'Metric / 指标';
COMMENT ON COLUMN revisions.stage IS 'Stage / 阶段';
COMMENT ON COLUMN revisions.category IS 'Part of a whole / 分类';
COMMENT ON COLUMN revisions.unit IS 'Unit / 单位';
COMMENT ON COLUMN revisions.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN revisions.period_start IS 'First day; null for a state / 起始日期';
COMMENT ON COLUMN revisions.period_end IS 'Last day, or day of a state / 截止日期';
COMMENT ON COLUMN revisions.old_value IS 'Value before / 原值';
COMMENT ON COLUMN revisions.new_value IS 'Value that stands / 新值';
COMMENT ON COLUMN revisions.old_issue IS 'When the old one was published / 原值日期';
COMMENT ON COLUMN revisions.new_issue IS 'When the new one was published / 新值日期';
COMMENT ON COLUMN revisions.old_document IS 'Where the old one stands / 原值出处';
COMMENT ON COLUMN revisions.new_document IS 'Where the new one stands / 新值出处';
COMMENT ON COLUMN revisions.old_id IS 'Id of the old figure / 原值编号';
COMMENT ON COLUMN revisions.new_id IS 'Id of the new figure / 新值编号';
