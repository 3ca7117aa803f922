-- Meaning: Fills the changes of value
-- Grain: one quantity and one change of its value
-- Source: changed

INSERT INTO fact_revision BY NAME
SELECT quantity_key_of(quantity_no) AS quantity_key, row_number() OVER (PARTITION BY quantity_no ORDER BY place)::INTEGER AS change_no, old_id, new_id, reason
FROM changed
ORDER BY quantity_key, change_no;
