/**
 * Parquet parts, the star schema, its checks and its releases. The only place that knows JDBC, DuckDB and Parquet; what the data mean stands
 * in the repository's folder {@code warehouse}, in SQL.
 *
 * <ul>
 *   <li>What nights leave: {@link InventoryStore} (the archive's files), {@link ContentStore} (what was read from them), {@link PartStore}
 *       (what was found in that), {@link LearnedStore} (when). All of it is only added to.
 *   <li>{@link StarBuild} makes a release of them in four steps: {@link LinkStep} and {@link StoryStep}, {@link StarStep}, {@link
 *       CheckStep}, {@link Publication}.
 *   <li>What people read: {@link Release}, {@link Releases}, {@link ReleaseDiff}, {@link Export}.
 *   <li>{@link WarehouseFolder} names every path.
 * </ul>
 */
package org.taizhang.warehouse;
