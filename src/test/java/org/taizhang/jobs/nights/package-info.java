/** Nights that are killed, stopped, starved and disturbed, each in a process of its own, and what they leave. */
package org.taizhang.jobs.nights;
