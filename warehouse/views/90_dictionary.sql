-- Meaning: What every table, view and column means
-- Grain: one table, view or column
-- Source: the comments of the database

CREATE VIEW dictionary AS
SELECT relation, kind, column_name, data_type, comment, place
FROM (
    SELECT table_name AS relation, 'table' AS kind, '' AS column_name, '' AS data_type, comment, 0 AS place
    FROM duckdb_tables() WHERE NOT internal AND database_name = current_database()
    UNION ALL
    SELECT view_name, 'view', '', '', comment, 0
    FROM duckdb_views() WHERE NOT internal AND database_name = current_database()
    UNION ALL
    SELECT table_name, 'column', column_name, data_type, comment, column_index
    FROM duckdb_columns() WHERE NOT internal AND database_name = current_database()
)
ORDER BY relation, place;

COMMENT ON VIEW dictionary IS 'The data dictionary / 数据字典';
COMMENT ON COLUMN dictionary.relation IS 'Table or view / 表或视图';
COMMENT ON COLUMN dictionary.kind IS 'table, view, column / 种类';
COMMENT ON COLUMN dictionary.column_name IS 'Column; empty for the relation itself / 列';
COMMENT ON COLUMN dictionary.data_type IS 'Type / 类型';
COMMENT ON COLUMN dictionary.comment IS 'Meaning, English / Chinese / 含义';
COMMENT ON COLUMN dictionary.place IS 'Order of the columns / 顺序';
