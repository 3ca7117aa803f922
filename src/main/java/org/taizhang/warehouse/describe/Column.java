package org.taizhang.warehouse.describe;

/**
 * A column of a table or view.
 *
 * @param type DuckDB's name of its type
 * @param required is there a value in every row?
 */
public record Column(String name, String type, boolean required, Words meaning) {}
