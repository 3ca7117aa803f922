-- Meaning: Every table, view and column of the release says what it means, in English and Chinese
-- Grain: one that does not
-- Source: dictionary
-- Severity: error

SELECT relation, column_name FROM dictionary WHERE comment IS NULL OR comment NOT LIKE '% / %' ORDER BY ALL;
