-- Meaning: What the archive holds and what was read from it
-- Grain: one publication and month
-- Source: dim_document and the facts

CREATE VIEW coverage AS
WITH fact AS (
    SELECT document_key, 'articles' AS kind FROM fact_article
    UNION ALL SELECT document_key, 'measurements' FROM fact_measurement
    UNION ALL SELECT document_key, 'milestones' FROM fact_milestone
    UNION ALL SELECT document_key, 'mentions' FROM fact_mention
    UNION ALL SELECT document_key, 'issues' FROM fact_issue
),
facts AS (
    SELECT
        document_key,
        count(*) FILTER (kind = 'articles') AS articles,
        count(*) FILTER (kind = 'measurements') AS measurements,
        count(*) FILTER (kind = 'milestones') AS milestones,
        count(*) FILTER (kind = 'mentions') AS mentions,
        count(*) FILTER (kind = 'issues') AS issues
    FROM fact GROUP BY document_key
)
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
LEFT JOIN facts USING (document_key)
GROUP BY ALL
ORDER BY publication, month;

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
