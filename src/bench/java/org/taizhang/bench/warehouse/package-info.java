/** How long the warehouse takes over ten million figures, beside what DuckDB takes when told by hand. */
package org.taizhang.bench.warehouse;
