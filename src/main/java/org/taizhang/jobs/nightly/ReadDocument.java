package org.taizhang.jobs.nightly;

import org.taizhang.warehouse.FileContent;
import org.taizhang.warehouse.InventoryEntry;

/** A file of the archive with what its reading gave. */
record ReadDocument(InventoryEntry entry, FileContent content) {}
