/** Where the project's files lie, and the operator's settings. */
package org.taizhang.jobs.settings;
