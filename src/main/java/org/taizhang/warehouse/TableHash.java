package org.taizhang.warehouse;

/**
 * Fingerprint of a table: equal for equal rows in equal order, under one version of DuckDB.
 *
 * @param rows number of rows
 * @param hash over values and places of all rows
 */
public record TableHash(long rows, String hash) {}
