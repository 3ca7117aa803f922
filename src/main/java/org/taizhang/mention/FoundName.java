package org.taizhang.mention;

/**
 * A name that is taken for a project's.
 *
 * @param place the passage
 * @param candidate what was found there
 * @param rule the sign that decided
 * @param confidence 0..1
 */
record FoundName(DocumentProjects.Place place, NameCandidate candidate, String rule, double confidence) {}
