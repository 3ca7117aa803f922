package org.taizhang.bench.night;

/**
 * What one run of a program cost, with all processes that it started.
 *
 * @param seconds on the wall
 * @param cpuSeconds of all processes together, user and system
 * @param megabytes most memory held at one time by all processes together, shared pages counted once
 */
public record Trial(double seconds, double cpuSeconds, double megabytes) {}
