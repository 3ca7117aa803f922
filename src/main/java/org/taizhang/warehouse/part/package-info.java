/**
 * The rows of a part, as Parquet holds them: what {@link org.taizhang.fact.Extraction} says, in columns. Field names become column names
 * in snake case; a change here is a change of the extractor's version.
 */
package org.taizhang.warehouse.part;
