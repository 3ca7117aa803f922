/** The newsroom: phrases, slots and story plans that turn the world into articles whose facts are known. */
@org.jspecify.annotations.NullMarked
package org.taizhang.demo.desk;
