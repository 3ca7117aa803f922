/** The simulated world that the demo papers report on: places, projects and their lives. */
@org.jspecify.annotations.NullMarked
package org.taizhang.demo.world;
