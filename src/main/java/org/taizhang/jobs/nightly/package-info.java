/** The nightly job: Spring Batch steps from the archive to a release, their lock, restart and stop. */
package org.taizhang.jobs.nightly;
