/**
 * Reading in processes of their own: a file that makes its reader crash, hang or run out of memory costs its page or itself, and nothing
 * else. Tika's own pipes hand on metadata and text only, not pages with places, and know no limit for a page.
 */
package org.taizhang.archive.child;
