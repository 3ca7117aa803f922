-- Meaning: Changes of value: what one statement said of a quantity, and what the next one that stands above it says
-- Grain: one quantity and one change of its value
-- Source: measurements, by the rule of precedence.csv
-- Key: quantity_key, change_no
-- Refers: old_id = fact_measurement.measurement_id; new_id = fact_measurement.measurement_id

CREATE TABLE fact_revision (
    quantity_key VARCHAR NOT NULL,
    change_no INTEGER NOT NULL,
    old_id VARCHAR NOT NULL,
    new_id VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);

COMMENT ON TABLE fact_revision IS 'Changes of the value that stands for a quantity / 数据修订：同一数据取值的变化';
COMMENT ON COLUMN fact_revision.quantity_key IS 'Quantity / 数据键';
COMMENT ON COLUMN fact_revision.change_no IS 'Number of the change, from 1 / 第几次变化';
COMMENT ON COLUMN fact_revision.old_id IS 'Figure that stood until then / 原数据编号';
COMMENT ON COLUMN fact_revision.new_id IS 'Figure that stands from then on / 新数据编号';
COMMENT ON COLUMN fact_revision.reason IS 'correction, or the criterion of dim_precedence by which the new figure stands above the old one; reading_order where none differs / 取舍依据';
