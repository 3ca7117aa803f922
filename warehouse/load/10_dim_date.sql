-- Meaning: Fills the calendar
-- Grain: one day
-- Source: computed; five_year_plans.csv

INSERT INTO dim_date BY NAME
SELECT
    day::DATE AS date,
    year(day) AS year,
    strftime(day, '%Y') || 'H' || CASE WHEN month(day) <= 6 THEN 1 ELSE 2 END AS half,
    strftime(day, '%Y') || 'Q' || quarter(day) AS quarter,
    date_trunc('quarter', day)::DATE AS quarter_start,
    (date_trunc('quarter', day) + INTERVAL 3 MONTH - INTERVAL 1 DAY)::DATE AS quarter_end,
    strftime(day, '%Y-%m') AS month,
    date_trunc('month', day)::DATE AS month_start,
    strftime(day, '%Y-%m') || CASE WHEN day(day) <= 10 THEN '上旬' WHEN day(day) <= 20 THEN '中旬' ELSE '下旬' END AS dekad,
    day(day) AS day_of_month,
    isodow(day) AS weekday,
    coalesce(plan.code, '') AS five_year_plan
FROM range(DATE '1990-01-01', DATE '2061-01-01', INTERVAL 1 DAY) AS days(day)
LEFT JOIN read_csv(getvariable('reference_folder') || '/five_year_plans.csv', header = true) AS plan
    ON year(day) BETWEEN plan.start_year AND plan.end_year
ORDER BY day;
