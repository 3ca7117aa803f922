-- Meaning: Figures that another has replaced, and why
-- Grain: one quantity and one change of its value
-- Source: fact_revision, fact_measurement and its dimensions
-- Key: quantity_key, change_no

CREATE TABLE mart_revisions AS
WITH figure AS (
    SELECT old_id AS measurement_id FROM fact_revision UNION SELECT new_id FROM fact_revision
),
told AS (
    SELECT measurement_id, value, f.issue_date, document, publication, evidence
    FROM fact_measurement AS f
    SEMI JOIN figure USING (measurement_id)
    JOIN dim_document USING (document_key)
    JOIN dim_publication USING (publication_key)
)
SELECT
    project, region_code, region, subject, metric, stage, category, unit, modality, period_start, period_end,
    before.value AS old_value, after.value AS new_value,
    before.issue_date AS old_issue, after.issue_date AS new_issue,
    before.document AS old_document, after.document AS new_document,
    old_id, new_id,
    reason,
    CASE
        WHEN reason = 'correction' THEN 'correction'
        WHEN before.issue_date IS NOT DISTINCT FROM after.issue_date THEN 'conflict'
        ELSE 'revision'
    END AS kind,
    before.publication AS old_publication, after.publication AS new_publication,
    before.evidence AS old_evidence, after.evidence AS new_evidence,
    change_no, f.quantity_key
FROM fact_revision
JOIN fact_measurement AS f ON f.measurement_id = new_id
JOIN told AS before ON before.measurement_id = old_id
JOIN told AS after ON after.measurement_id = new_id
JOIN (SELECT project_id, project FROM projects) USING (project_id)
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_key)
ORDER BY new_issue, new_document, new_id, change_no;

-- The night in which a document came is no content of a release: two warehouses with the same facts have equal marts.
CREATE VIEW revisions AS
SELECT mart_revisions.*, learned_at AS new_learned_at
FROM mart_revisions
LEFT JOIN (SELECT document AS new_document, learned_at FROM document_learned JOIN dim_document USING (document_key)) USING (new_document);

COMMENT ON VIEW revisions IS 'Figures that were revised or contradicted, and by which rule the new one stands / 修订与冲突';
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
COMMENT ON COLUMN revisions.new_value IS 'Value that stands from then on / 新值';
COMMENT ON COLUMN revisions.old_issue IS 'When the old one was published / 原值日期';
COMMENT ON COLUMN revisions.new_issue IS 'When the new one was published / 新值日期';
COMMENT ON COLUMN revisions.old_document IS 'Where the old one stands / 原值出处';
COMMENT ON COLUMN revisions.new_document IS 'Where the new one stands / 新值出处';
COMMENT ON COLUMN revisions.old_id IS 'Id of the old figure / 原值编号';
COMMENT ON COLUMN revisions.new_id IS 'Id of the new figure / 新值编号';
COMMENT ON COLUMN revisions.reason IS 'correction, or the criterion of dim_precedence that decided / 取舍依据';
COMMENT ON COLUMN revisions.kind IS 'correction by a notice, revision by a later issue, conflict of one day / 更正、修订、冲突';
COMMENT ON COLUMN revisions.old_publication IS 'Who published the old one / 原值出版物';
COMMENT ON COLUMN revisions.new_publication IS 'Who published the new one / 新值出版物';
COMMENT ON COLUMN revisions.old_evidence IS 'Sentence of the old one / 原值原句';
COMMENT ON COLUMN revisions.new_evidence IS 'Sentence of the new one / 新值原句';
COMMENT ON COLUMN revisions.change_no IS 'Number of the change, from 1 / 第几次变化';
COMMENT ON COLUMN revisions.quantity_key IS 'Quantity / 数据键';
COMMENT ON COLUMN revisions.new_learned_at IS 'Begin of the night in which the new one was first read, UTC / 新值获知时间（UTC）';
