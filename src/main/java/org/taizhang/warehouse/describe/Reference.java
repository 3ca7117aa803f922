package org.taizhang.warehouse.describe;

/** A column whose values are keys of another table. */
public record Reference(String column, String table, String tableColumn) {}
