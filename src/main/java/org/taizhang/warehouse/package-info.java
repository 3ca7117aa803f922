/** Parquet parts, the star schema, its checks and its releases. The only place that knows JDBC, DuckDB and Parquet. */
package org.taizhang.warehouse;
