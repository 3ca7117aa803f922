-- Meaning: Figures of regions over quarters, as they were known on a day
-- Grain: one region, metric, stage, category, modality, unit and quarter
-- Source: single_measurements, dim_metric

-- Only what is stated of a region as a whole, or of a category of it, makes a series; figures of single projects do not.
-- A figure without a first day is a state: the last one in the quarter stands, and of several on one day the greatest, which
-- holds the others.
-- A figure with both days is a flow. The value of a quarter is, in this order:
--   stated      the figure for exactly this quarter;
--   difference  the figure from New Year to a day of this quarter, less that from New Year to the end of the quarter before;
--   sum         the figures for stretches within the quarter, of which none lies within or across another.
-- So 1-9月 is never added to 一季度. Parts are never added to their whole: each category is a series of its own.
CREATE MACRO series_known(as_of) AS TABLE
WITH figure AS (
    SELECT
        m.*,
        {region_code: region_code, region: region, metric: metric, stage: stage, category: category, modality: modality,
            unit: unit} AS series,
        period_start IS NOT NULL AND modality = 'actual' AND nature <> 'ratio' AS flow,
        date_trunc('quarter', coalesce(period_end, m.issue_date))::DATE AS quarter_start,
        coalesce(period_end, m.issue_date) AS until
    FROM single_measurements AS m JOIN dim_metric USING (metric)
    WHERE project_id = '' AND m.issue_date <= as_of
),
told AS (
    SELECT
        series, quarter_start,
        count(DISTINCT story_key) AS stories, min(issue_date) AS first_issue, max(issue_date) AS last_issue
    FROM figure GROUP BY ALL
),
revision AS (
    SELECT series, quarter_start, max(versions) > 1 AS revised
    FROM (
        SELECT series, quarter_start, count(DISTINCT value) AS versions
        FROM figure GROUP BY series, quarter_start, period_start, period_end, subject
    )
    GROUP BY ALL
),
state AS (
    SELECT series, quarter_start, value, 'last_state' AS method, until, id
    FROM figure WHERE NOT flow
    QUALIFY row_number() OVER (
        PARTITION BY series, quarter_start ORDER BY until DESC, issue_date DESC, value DESC, id
    ) = 1
),
-- One figure for each stretch of days: the latest told.
stretch AS (
    SELECT series, quarter_start, period_start AS since, until, value, id
    FROM figure WHERE flow
    QUALIFY row_number() OVER (
        PARTITION BY series, period_start, until ORDER BY issue_date DESC, confidence DESC, value DESC, id
    ) = 1
),
stated AS (
    SELECT series, quarter_start, value, 'stated' AS method, until, id
    FROM stretch
    WHERE since = quarter_start AND until = quarter_start + INTERVAL 3 MONTH - INTERVAL 1 DAY
),
difference AS (
    SELECT s.series, s.quarter_start, s.value - before.value AS value, 'difference' AS method, s.until, s.id
    FROM stretch AS s
    JOIN stretch AS before ON before.series = s.series AND before.since = s.since
        AND before.until = s.quarter_start - INTERVAL 1 DAY
    WHERE s.since = date_trunc('year', s.quarter_start)
    QUALIFY row_number() OVER (PARTITION BY s.series, s.quarter_start ORDER BY s.until DESC) = 1
),
within_quarter AS (
    SELECT * FROM stretch WHERE since >= quarter_start
),
apart AS (
    SELECT * FROM within_quarter AS w
    WHERE NOT EXISTS (
        FROM within_quarter AS o
        WHERE o.series = w.series AND o.quarter_start = w.quarter_start
            AND o.until >= w.since AND (o.since < w.since OR (o.since = w.since AND o.until > w.until))
    )
),
summed AS (
    SELECT series, quarter_start, sum(value)::DECIMAL(28, 6) AS value, 'sum' AS method, max(until) AS until, arg_max(id, until) AS id
    FROM apart GROUP BY ALL
),
chosen AS (
    SELECT *
    FROM (
        SELECT *, 1 AS choice FROM stated
        UNION ALL SELECT *, 2 FROM difference
        UNION ALL SELECT *, 3 FROM summed
        UNION ALL SELECT *, 4 FROM state
    )
    QUALIFY row_number() OVER (PARTITION BY series, quarter_start ORDER BY choice) = 1
)
SELECT
    unnest(series),
    year(quarter_start) || 'Q' || quarter(quarter_start) AS quarter,
    quarter_start,
    (quarter_start + INTERVAL 3 MONTH - INTERVAL 1 DAY)::DATE AS quarter_end,
    value, method, until AS observed_until, stories, first_issue, last_issue, revised, id
FROM chosen JOIN told USING (series, quarter_start) JOIN revision USING (series, quarter_start)
ORDER BY ALL;

CREATE VIEW series AS
FROM series_known(DATE '9999-12-31');

-- One series of one region, categories included, as it was known on a day:
-- FROM series('410800', 'investment_total', as_of := DATE '2021-03-31')
CREATE MACRO series(of_region, of_metric, as_of := DATE '9999-12-31') AS TABLE
FROM series_known(as_of) WHERE region_code = of_region AND metric = of_metric;

COMMENT ON VIEW series IS 'Figures of regions over quarters / 季度序列';
COMMENT ON COLUMN series.region_code IS 'Region code; empty where none / 地区代码';
COMMENT ON COLUMN series.region IS 'Region / 地区';
COMMENT ON COLUMN series.metric IS 'Metric / 指标';
COMMENT ON COLUMN series.stage IS 'Stage / 阶段';
COMMENT ON COLUMN series.category IS 'Part of a whole; empty for the whole / 分类';
COMMENT ON COLUMN series.modality IS 'actual, plan, scale / 情态';
COMMENT ON COLUMN series.unit IS 'Unit / 单位';
COMMENT ON COLUMN series.quarter IS 'Quarter, as 2020Q1 / 季度';
COMMENT ON COLUMN series.quarter_start IS 'Its first day / 季度首日';
COMMENT ON COLUMN series.quarter_end IS 'Its last day / 季度末日';
COMMENT ON COLUMN series.value IS 'Value of the quarter / 数值';
COMMENT ON COLUMN series.method IS 'last_state, stated, difference or sum / 计算方法';
COMMENT ON COLUMN series.observed_until IS 'Last day that the value is about / 数据截至日期';
COMMENT ON COLUMN series.stories IS 'Stories that state the quarter / 报道数';
COMMENT ON COLUMN series.first_issue IS 'First issue date among them / 首次见报';
COMMENT ON COLUMN series.last_issue IS 'Last issue date among them / 最近见报';
COMMENT ON COLUMN series.revised IS 'Does a later issue state another value for the same days? / 是否修订';
COMMENT ON COLUMN series.id IS 'Id of the figure that stands; the latest one where several make the value / 编号';
