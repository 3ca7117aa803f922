/** The known truth of a generated archive, in the columns of the gold files. */
@org.jspecify.annotations.NullMarked
package org.taizhang.demo.truth;
