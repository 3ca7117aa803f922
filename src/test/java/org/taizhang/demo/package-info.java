/** The generator of the demo archive, and of larger archives with known truth. */
@org.jspecify.annotations.NullMarked
package org.taizhang.demo;
