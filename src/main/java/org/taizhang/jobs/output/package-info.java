/** Answers as text: tables for people, CSV and JSON for programs. What comes from documents cannot act in any of them. */
package org.taizhang.jobs.output;
