package org.taizhang.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A release on one line.
 *
 * @param current is it the one that readers get?
 * @param created when it was made, ISO; empty where it is not known
 * @param extractorVersion whose parts it was built from; empty where it is not known
 * @param rows rows by table; empty where they are not known
 * @param warnings checks of severity warning that do not hold
 * @param bytes size of its files; 0 where it is not known
 * @param trouble what is wrong with it; empty where nothing is
 */
public record ReleaseSummary(
        String name,
        boolean current,
        String created,
        String extractorVersion,
        Map<String, Long> rows,
        long warnings,
        long bytes,
        String trouble) {
    public ReleaseSummary {
        rows = Map.copyOf(rows);
    }

    static ReleaseSummary of(Path folder, boolean current) {
        String name = folder.getFileName().toString();
        try {
            Manifest manifest = Manifest.read(folder);
            Path database = folder.resolve(WarehouseFolder.DATABASE);
            return new ReleaseSummary(
                    name,
                    current,
                    manifest.created(),
                    manifest.extractorVersion(),
                    manifest.tables().entrySet().stream()
                            .collect(java.util.stream.Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().rows())),
                    manifest.checks().stream()
                            .filter(check -> !Integer.valueOf(0).equals(check.get("offending")))
                            .count(),
                    manifest.files().values().stream()
                            .mapToLong(Manifest.FileStamp::bytes)
                            .sum(),
                    Files.isRegularFile(database) ? "" : WarehouseFolder.DATABASE + " is missing: delete the folder");
        } catch (WarehouseException e) {
            return new ReleaseSummary(name, current, "", "", Map.of(), 0, 0, String.valueOf(e.getMessage()));
        }
    }
}
