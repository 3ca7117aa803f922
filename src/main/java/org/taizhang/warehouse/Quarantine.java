package org.taizhang.warehouse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The documents that could not be read: what they are, another try for them, and leave to be forgotten. Changes want the run lock. */
public final class Quarantine {
    private final ContentStore contents;
    private final PartStore parts;
    private final InventoryStore inventory;
    private final ReleasedContents released;

    /**
     * @param readerVersion whose contents count
     * @param extractorVersion whose parts count
     */
    public Quarantine(WarehouseFolder folder, String readerVersion, String extractorVersion) {
        this.contents = new ContentStore(folder.contents(readerVersion));
        this.parts = new PartStore(folder.parts(extractorVersion));
        this.inventory = new InventoryStore(folder.inventory());
        this.released = new ReleasedContents(folder.released());
    }

    /** What happened when a content was read, for engineers; empty where nothing is known. */
    public String trace(String contentHash) {
        Path file = contents.places().get(contentHash);
        return file == null
                ? ""
                : contents.read(file).stream()
                        .filter(content -> content.contentHash().equals(contentHash))
                        .map(FileContent::trace)
                        .findFirst()
                        .orElse("");
    }

    /**
     * Lets the next night read documents again.
     *
     * @param documents paths in the archive
     * @throws WarehouseException for one that the archive does not have
     */
    public void retry(Set<String> documents) {
        List<InventoryEntry> entries = entries(documents);
        contents.forget(entries.stream().map(InventoryEntry::contentHash).collect(Collectors.toSet()));
        parts.forget(entries.stream().map(InventoryEntry::key).collect(Collectors.toSet()));
    }

    /**
     * Lets documents out: they stay unread, and are not reported any more from the next release on.
     *
     * @param documents paths in the archive
     * @throws WarehouseException for one that the archive does not have
     */
    public void release(Set<String> documents, Instant now) {
        Map<String, String> byHash = new LinkedHashMap<>();
        entries(documents).forEach(entry -> byHash.put(entry.contentHash(), entry.document()));
        released.add(byHash, now);
    }

    private List<InventoryEntry> entries(Set<String> documents) {
        Set<String> wanted = new TreeSet<>(documents);
        List<InventoryEntry> found = new ArrayList<>();
        for (InventoryEntry entry : inventory.read()) {
            if (wanted.remove(entry.document())) {
                found.add(entry);
            }
        }
        if (!wanted.isEmpty()) {
            throw new WarehouseException("the archive has no " + String.join(", no ", wanted)
                    + "; give paths as taizhang quarantine list shows them");
        }
        return found;
    }
}
