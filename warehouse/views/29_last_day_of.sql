-- Meaning: The last day of the month, quarter or year that begins on a day
-- Grain: a function
-- Source: none

CREATE MACRO last_day_of(frequency, first_day) AS
    (first_day + CASE frequency WHEN 'month' THEN INTERVAL 1 MONTH WHEN 'quarter' THEN INTERVAL 3 MONTH ELSE INTERVAL 1 YEAR END
        - INTERVAL 1 DAY)::DATE;
