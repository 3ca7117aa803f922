-- Meaning: Loads the parts into tables as somebody would who only wants their rows: the yardstick of the star build
-- Grain: as the fact tables of the star; no keys, links, judgements or checks
-- Source: parts

CREATE TEMP VIEW part AS
SELECT key, identity.issue_date AS issue_date, articles, mentions, measurements, milestones
FROM read_parquet(getvariable('parts'));

CREATE TABLE article AS
SELECT
    key, issue_date, a.number AS number, a.page AS page, a.kicker AS kicker, a.title AS title, a.subtitle AS subtitle, a.byline AS byline,
    a.dateline AS dateline, a.text AS text, a.caption AS caption, a.correction AS correction
FROM (SELECT key, issue_date, unnest(articles) AS a FROM part)
ORDER BY issue_date, key, number;

CREATE TABLE mention AS
SELECT
    key, issue_date, m.number AS number, m.source.article AS article, m.source.page AS page, m.kind AS kind, m.name AS name,
    m.region_code AS region_code, m.code AS code, m.surface AS surface, m.source.char_start AS char_start, m.source.char_end AS char_end,
    m.link_method AS link_method, m.link_score AS link_score, m.runner_up_code AS runner_up_code, m.runner_up AS runner_up,
    m.runner_up_score AS runner_up_score, m.confidence AS confidence, m.owner AS owner
FROM (SELECT key, issue_date, unnest(mentions) AS m FROM part)
ORDER BY issue_date, key, number;

CREATE TABLE measurement AS
SELECT
    key, issue_date, place, f.id AS id, f.source.article AS article, f.source.page AS page, f.project AS project,
    f.region_code AS region_code, f.region AS region, f.subject AS subject, f.metric AS metric, f.stage AS stage, f.category AS category,
    f.value AS value, f.value_high AS value_high, f.unit AS unit, f.qualifier AS qualifier, f.modality AS modality,
    f.period.start AS period_start, f.period.end AS period_end, f.period.granularity AS granularity, f.part_of AS part_of,
    f.source.evidence AS evidence, f.source.char_start AS char_start, f.source.char_end AS char_end,
    f.source.words_start AS words_start, f.source.words_end AS words_end, f.confidence AS confidence, f.rule AS rule
FROM (SELECT key, issue_date, unnest(measurements) AS f, generate_subscripts(measurements, 1) AS place FROM part)
ORDER BY issue_date, key, place;

CREATE TABLE milestone AS
SELECT
    key, issue_date, place, f.id AS id, f.source.article AS article, f.source.page AS page, f.project AS project,
    f.region_code AS region_code, f.region AS region, f.subject AS subject, f.stage AS stage, f.part AS part, f.modality AS modality,
    f.period.start AS period_start, f.period.end AS period_end, f.period.granularity AS granularity,
    f.source.evidence AS evidence, f.source.char_start AS char_start, f.source.char_end AS char_end,
    f.source.words_start AS words_start, f.source.words_end AS words_end, f.confidence AS confidence, f.rule AS rule
FROM (SELECT key, issue_date, unnest(milestones) AS f, generate_subscripts(milestones, 1) AS place FROM part)
ORDER BY issue_date, key, place;

CREATE TABLE evidence AS
SELECT
    key, issue_date, id, p.page AS page, p.line_no AS line_no, p.char_start AS char_start, p.char_end AS char_end,
    p.x AS x, p.y AS y, p.width AS width, p.height AS height, p.vertical AS vertical,
    p.figure_x AS figure_x, p.figure_y AS figure_y, p.figure_width AS figure_width, p.figure_height AS figure_height
FROM (
    SELECT key, issue_date, f.id AS id, unnest(f.places) AS p FROM (SELECT key, issue_date, unnest(measurements) AS f FROM part)
    UNION ALL
    SELECT key, issue_date, f.id, unnest(f.places) FROM (SELECT key, issue_date, unnest(milestones) AS f FROM part)
)
ORDER BY issue_date, key, page, line_no, id;
