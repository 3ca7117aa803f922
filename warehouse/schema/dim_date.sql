-- Meaning: The calendar
-- Grain: one day from 1990 to 2060
-- Source: computed; five-year plans from five_year_plans.csv
-- Key: date

CREATE TABLE dim_date (
    date DATE NOT NULL,
    year INTEGER NOT NULL,
    half VARCHAR NOT NULL,
    quarter VARCHAR NOT NULL,
    quarter_start DATE NOT NULL,
    quarter_end DATE NOT NULL,
    month VARCHAR NOT NULL,
    month_start DATE NOT NULL,
    dekad VARCHAR NOT NULL,
    day_of_month INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    five_year_plan VARCHAR NOT NULL
);

COMMENT ON TABLE dim_date IS 'Calendar, one row a day / 日历：每天一行';
COMMENT ON COLUMN dim_date.date IS 'The day / 日期';
COMMENT ON COLUMN dim_date.year IS 'Year / 年';
COMMENT ON COLUMN dim_date.half IS 'Half year, as 2020H1 / 半年';
COMMENT ON COLUMN dim_date.quarter IS 'Quarter, as 2020Q1 / 季度';
COMMENT ON COLUMN dim_date.quarter_start IS 'First day of the quarter / 季度首日';
COMMENT ON COLUMN dim_date.quarter_end IS 'Last day of the quarter / 季度末日';
COMMENT ON COLUMN dim_date.month IS 'Month, as 2020-03 / 月';
COMMENT ON COLUMN dim_date.month_start IS 'First day of the month / 月首日';
COMMENT ON COLUMN dim_date.dekad IS 'Ten days, as 2020-03上旬 / 旬';
COMMENT ON COLUMN dim_date.day_of_month IS 'Day of the month / 日';
COMMENT ON COLUMN dim_date.weekday IS '1 Monday … 7 Sunday / 星期（1为星期一）';
COMMENT ON COLUMN dim_date.five_year_plan IS 'Five-year plan in force; empty between plans / 五年规划';
