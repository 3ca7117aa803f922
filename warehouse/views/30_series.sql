-- Meaning: Figures of regions over months, quarters and years, as they were known on a day
-- Grain: one region, metric, stage, category, modality, unit and period
-- Source: fact_measurement, fact_article, dim_region, dim_metric, document_learned
-- Key: region_code, region, metric, stage, category, modality, unit, quarter

-- Two days can be asked for. as_of is a day of publication: the series as a reader of all papers could know it then, whenever the papers
-- came into the archive; it is the same in every warehouse. known_on is a night: the series as this ledger could show it, with today's
-- rules, from what it had read by then. A figure is known since the first of its printings was read.

-- Only what is stated of a region as a whole, or of a category of it, makes a series; figures of single projects do not. Of each quantity
-- the statement counts that stood on the day. Parts are never added to their whole: each category is a series of its own.
-- A region or metric without a value is any; figures are told by their place in fact_measurement, series by a hash, since texts are dear.
CREATE MACRO series_figures(as_of, known_on, of_region, of_metric) AS TABLE
WITH place AS (
    SELECT region_key FROM dim_region WHERE of_region IS NULL OR region_code = of_region
),
told AS NOT MATERIALIZED (
    SELECT
        f.rowid AS figure_no, region_key, subject, metric, stage, category, value, unit, modality, period_start, period_end, issue_date,
        confidence, precedence, first_printing, hash(quantity_key) AS quantity, hash(story_key) AS story, document_key
    FROM fact_measurement AS f
    SEMI JOIN place USING (region_key)
    JOIN (SELECT article_id, story_key FROM fact_article) USING (article_id)
    WHERE project_id = '' AND (of_metric IS NULL OR metric = of_metric)
),
-- All that is in the ledger is known to it now: only an earlier night has to look when each figure was read.
unknown AS (
    SELECT story, region_key, subject, metric, stage, category, value, unit, modality
    FROM told LEFT JOIN document_learned USING (document_key)
    WHERE known_on < TIMESTAMP '9999-12-31'
    GROUP BY ALL HAVING min(coalesce(learned_at, TIMESTAMP '0001-01-01')) > known_on
)
SELECT
    figure_no, hash(region_key, metric, stage, category, modality, unit) AS series, modality = 'plan' AS planned,
    period_start IS NOT NULL AND modality = 'actual' AND nature <> 'ratio' AS flow,
    period_start AS since, coalesce(period_end, issue_date) AS until,
    value, confidence, issue_date, story, quantity, precedence,
    row_number() OVER (PARTITION BY quantity ORDER BY precedence DESC, issue_date DESC, confidence DESC, figure_no) = 1 AS stands
FROM told JOIN (SELECT metric, nature FROM dim_metric) USING (metric)
ANTI JOIN unknown USING (story, region_key, subject, metric, stage, category, value, unit, modality)
WHERE first_printing AND issue_date <= as_of;

-- A figure without a first day is a state: the last one in the period stands, and of several on one day the greatest, which holds the
-- others. A figure with both days is a flow. The value of a period is, in this order:
--   stated      the figure for exactly this period;
--   sum         what is known from New Year on, where the period begins there, put together from stretches of whole months;
--   difference  what is known from New Year to a day of this period, less what is known to the end of the period before;
--   sum         the figures for stretches within the period, of which none lies within or across another.
-- So 1-9月 is never added to 一季度, and the third quarter is 1-9月 less 上半年, or less 一季度 and 二季度.
CREATE MACRO series_over(as_of, frequency, known_on, of_region, of_metric) AS TABLE
WITH RECURSIVE figure AS MATERIALIZED (
    SELECT *, date_trunc(frequency, until)::DATE AS first_day FROM series_figures(as_of, known_on, of_region, of_metric)
),
told AS (
    SELECT series, first_day, count(*) AS stories, min(first_issue) AS first_issue, max(last_issue) AS last_issue
    FROM (
        SELECT series, first_day, story, min(issue_date) AS first_issue, max(issue_date) AS last_issue
        FROM figure GROUP BY ALL
    )
    GROUP BY ALL
),
revision AS (
    SELECT DISTINCT series, first_day
    FROM (
        SELECT series, first_day FROM figure WHERE precedence > 0
        GROUP BY series, first_day, quantity HAVING min(value) <> max(value)
    )
),
state AS (
    SELECT series, first_day, value, 'last_state' AS method, until, true AS complete, figure_no
    FROM figure WHERE stands AND NOT flow
    QUALIFY row_number() OVER (
        PARTITION BY series, first_day
        -- The plan of a year holds those of the lists that begin in it, whenever these are told.
        ORDER BY until DESC, CASE WHEN planned THEN value END DESC NULLS LAST, issue_date DESC, value DESC, figure_no
    ) = 1
),
-- One figure for each stretch of days: the latest told.
stretch AS MATERIALIZED (
    SELECT series, first_day, since, until, value, figure_no
    FROM figure WHERE stands AND flow
    QUALIFY row_number() OVER (
        PARTITION BY series, since, until ORDER BY issue_date DESC, confidence DESC, value DESC, figure_no
    ) = 1
),
stated AS (
    SELECT series, first_day, value, 'stated' AS method, until, true AS complete, figure_no
    FROM stretch
    WHERE since = first_day AND until = last_day_of(frequency, first_day)
),
whole_months AS (
    SELECT * FROM stretch WHERE day(since) = 1 AND until = last_day(until)
),
-- From New Year on, month by month: by as few stretches as may be.
path AS (
    SELECT series, until, value, 1 AS stretches, figure_no FROM stretch WHERE since = date_trunc('year', until)
    UNION
    SELECT path.series, next.until, (path.value + next.value)::DECIMAL(28, 6), stretches + 1, next.figure_no
    FROM path JOIN whole_months AS next
        ON next.series = path.series AND next.since = path.until + 1 AND year(next.until) = year(path.until)
    WHERE stretches < 12
),
so_far AS (
    SELECT series, until, value, figure_no FROM path
    QUALIFY row_number() OVER (PARTITION BY series, until ORDER BY stretches, value DESC, figure_no) = 1
),
reached AS (
    SELECT *, date_trunc(frequency, until)::DATE AS first_day FROM so_far
    QUALIFY row_number() OVER (PARTITION BY series, date_trunc(frequency, until) ORDER BY until DESC) = 1
),
from_new_year AS (
    SELECT
        reached.series, reached.first_day,
        (reached.value - coalesce(before.value, 0))::DECIMAL(28, 6) AS value,
        CASE WHEN before.value IS NULL THEN 'sum' ELSE 'difference' END AS method,
        reached.until, reached.until = last_day_of(frequency, reached.first_day) AS complete, reached.figure_no
    FROM reached LEFT JOIN so_far AS before ON before.series = reached.series AND before.until = reached.first_day - 1
        AND year(before.until) = year(reached.until)
    WHERE before.value IS NOT NULL OR reached.first_day = date_trunc('year', reached.first_day)
),
within_period AS (
    SELECT * FROM stretch WHERE since >= first_day
),
apart AS (
    SELECT * FROM within_period AS w
    WHERE NOT EXISTS (
        FROM within_period AS o
        WHERE o.series = w.series AND o.first_day = w.first_day
            AND o.until >= w.since AND (o.since < w.since OR (o.since = w.since AND o.until > w.until))
    )
),
summed AS (
    SELECT
        series, first_day, sum(value)::DECIMAL(28, 6) AS value, 'sum' AS method, max(until) AS until,
        sum(until - since + 1) = last_day_of(frequency, first_day) - first_day + 1 AS complete, arg_max(figure_no, until) AS figure_no
    FROM apart GROUP BY series, first_day
),
chosen AS (
    SELECT *
    FROM (
        SELECT *, 1 AS choice FROM stated
        UNION ALL SELECT *, 2 FROM from_new_year
        UNION ALL SELECT *, 3 FROM summed
        UNION ALL SELECT *, 4 FROM state
    )
    QUALIFY row_number() OVER (PARTITION BY series, first_day ORDER BY choice) = 1
)
SELECT
    region_code, region, metric, stage, category, modality, unit,
    CASE frequency
        WHEN 'month' THEN strftime(first_day, '%Y-%m')
        WHEN 'quarter' THEN year(first_day) || 'Q' || quarter(first_day)
        ELSE strftime(first_day, '%Y')
    END AS period,
    first_day, last_day_of(frequency, first_day) AS last_day,
    chosen.value, method, until AS observed_until, stories, first_issue, last_issue, revision.series IS NOT NULL AS revised,
    measurement_id AS id,
    CASE WHEN modality = 'plan' THEN 'F' WHEN complete THEN 'A' ELSE 'P' END AS observation_status
FROM (
    SELECT rowid AS figure_no, measurement_id, region_key, metric, stage, category, modality, unit FROM fact_measurement
)
JOIN chosen USING (figure_no)
JOIN told USING (series, first_day)
LEFT JOIN revision USING (series, first_day)
JOIN (SELECT region_key, region_code, region FROM dim_region) USING (region_key)
ORDER BY region_code, region, metric, stage, category, modality, unit, first_day;

CREATE MACRO series_known(as_of, known_on := TIMESTAMP '9999-12-31', of_region := NULL, of_metric := NULL) AS TABLE
SELECT
    region_code, region, metric, stage, category, modality, unit,
    period AS quarter, first_day AS quarter_start, last_day AS quarter_end,
    value, method, observed_until, stories, first_issue, last_issue, revised, id, observation_status
FROM series_over(as_of, 'quarter', known_on, of_region, of_metric);

-- What is known now stands until the next release, so it is computed once. Figures about no project are most, whatever DuckDB expects of
-- one value among many: joins as written.
SET disabled_optimizers = 'join_order,build_side_probe_side';

CREATE TABLE mart_series AS FROM series_known(DATE '9999-12-31');

RESET disabled_optimizers;

CREATE VIEW series AS
FROM mart_series;

-- One series of one region, categories included, by month, quarter or year, as it was known on a day, in this ledger by a night:
-- FROM series('410800', 'investment_total', as_of := DATE '2021-03-31', frequency := 'month')
CREATE MACRO series(
    of_region, of_metric, as_of := DATE '9999-12-31', frequency := 'quarter', known_on := TIMESTAMP '9999-12-31'
) AS TABLE
FROM series_over(as_of, frequency, known_on, of_region, of_metric);

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
COMMENT ON COLUMN series.revised IS 'Was another value for the same quantity told by then? / 是否修订';
COMMENT ON COLUMN series.id IS 'Id of the figure that stands; the latest one where several make the value / 编号';
COMMENT ON COLUMN series.observation_status IS 'SDMX code: A normal, P provisional (a flow that is not known to the end of the period), F forecast (a plan) / 观测状态';
