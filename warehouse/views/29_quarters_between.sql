-- Meaning: The quarters from the one that begins on a day to the one that begins on another, and how an axis names a quarter
-- Grain: one quarter; a function
-- Source: none

CREATE MACRO quarters_between(first_start, last_start) AS TABLE
SELECT q::DATE AS quarter_start, last_day_of('quarter', q) AS quarter_end
FROM generate_series(first_start::DATE, last_start::DATE, INTERVAL 3 MONTH) AS g(q);

CREATE MACRO quarter_label(first_day) AS strftime(first_day, '%y') || 'Q' || quarter(first_day);
