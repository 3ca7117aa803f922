-- Meaning: What the archive holds and what was read from it
-- Grain: one publication and month
-- Source: dim_document and the facts
-- Key: publication, month

CREATE TABLE mart_coverage AS
WITH articles AS (SELECT document_key, count(*) AS articles FROM fact_article GROUP BY ALL),
measurements AS (SELECT document_key, count(*) AS measurements FROM fact_measurement GROUP BY ALL),
milestones AS (SELECT document_key, count(*) AS milestones FROM fact_milestone GROUP BY ALL),
mentions AS (SELECT document_key, count(*) AS mentions FROM fact_mention GROUP BY ALL),
issues AS (SELECT document_key, count(*) AS issues FROM fact_issue GROUP BY ALL)
SELECT
    publication,
    coalesce(strftime(issue_date, '%Y-%m'), '') AS month,
    count(*) AS documents,
    count(*) FILTER (duplicate_of <> '') AS duplicates,
    count(*) FILTER (duplicate_of = '' AND status = 'read') AS documents_read,
    count(*) FILTER (duplicate_of = '' AND status = 'empty') AS documents_empty,
    count(*) FILTER (duplicate_of = '' AND status = 'quarantined') AS documents_quarantined,
    coalesce(sum(pages) FILTER (duplicate_of = ''), 0)::BIGINT AS pages,
    coalesce(sum(articles), 0)::BIGINT AS articles,
    coalesce(sum(measurements), 0)::BIGINT AS measurements,
    coalesce(sum(milestones), 0)::BIGINT AS milestones,
    coalesce(sum(mentions), 0)::BIGINT AS mentions,
    coalesce(sum(issues), 0)::BIGINT AS issues
FROM dim_document
JOIN dim_publication USING (publication_key)
LEFT JOIN articles USING (document_key)
LEFT JOIN measurements USING (document_key)
LEFT JOIN milestones USING (document_key)
LEFT JOIN mentions USING (document_key)
LEFT JOIN issues USING (document_key)
GROUP BY ALL
ORDER BY publication, month;

CREATE VIEW coverage AS
FROM mart_coverage;

COMMENT ON VIEW coverage IS 'Coverage by publication and month / 覆盖情况（按出版物和月份）';
COMMENT ON COLUMN coverage.publication IS 'Newspaper or bulletin / 出版物';
COMMENT ON COLUMN coverage.month IS 'Month of issue; empty where no date is known / 月份';
COMMENT ON COLUMN coverage.documents IS 'Files / 文献数';
COMMENT ON COLUMN coverage.duplicates IS 'Files with the content of another / 重复文献';
COMMENT ON COLUMN coverage.documents_read IS 'Files read / 已读';
COMMENT ON COLUMN coverage.documents_empty IS 'Files without text / 空白';
COMMENT ON COLUMN coverage.documents_quarantined IS 'Files not readable / 隔离';
COMMENT ON COLUMN coverage.pages IS 'Pages read / 页数';
COMMENT ON COLUMN coverage.articles IS 'Articles / 文章数';
COMMENT ON COLUMN coverage.measurements IS 'Figures / 数据数';
COMMENT ON COLUMN coverage.milestones IS 'Milestones / 节点数';
COMMENT ON COLUMN coverage.mentions IS 'Mentions / 提及数';
COMMENT ON COLUMN coverage.issues IS 'Issues / 问题数';
