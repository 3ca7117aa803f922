/** The command line, the settings and the nightly job. The only place that knows Spring. */
package org.taizhang.jobs;
