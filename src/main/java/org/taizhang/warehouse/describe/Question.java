package org.taizhang.warehouse.describe;

/** A question of the cookbook. */
public record Question(String name, String meaning, String grain, String sql) {}
