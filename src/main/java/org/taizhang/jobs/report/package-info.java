/** What a run tells the morning after: its report as HTML and JSON, figures for monitoring, and what differs from usual. */
package org.taizhang.jobs.report;
