/** Files on disk: what is written so that a power cut leaves the old or the new, and what to do when a disk refuses. */
package org.taizhang.warehouse.disk;
