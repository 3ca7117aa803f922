/** Measures what the pure core costs, in CPU time of one thread. */
@org.jspecify.annotations.NullMarked
package org.taizhang.bench;
