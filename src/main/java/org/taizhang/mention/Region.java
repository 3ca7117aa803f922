package org.taizhang.mention;

/**
 * A place in the administrative hierarchy.
 *
 * @param code GB/T 2260 or the statistical code of a functional zone, six digits; empty for a township without a code
 * @param name official name, e.g. 焦作市
 * @param parent code of the region above it; empty at the top
 * @param level 0 nation, 1 province, 2 prefecture, 3 county or zone, 4 township
 */
public record Region(String code, String name, String parent, int level) {}
