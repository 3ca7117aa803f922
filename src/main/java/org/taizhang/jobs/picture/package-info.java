/** Pictures of what was read, drawn on the page that it was read from. */
package org.taizhang.jobs.picture;
