/** The commands: each turns arguments into a call, and its outcome into text and an exit code. */
package org.taizhang.jobs.command;
