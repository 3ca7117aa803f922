package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the data mean: the repository's {@code warehouse} folder with its SQL and its reference tables.
 *
 * @param folder holds {@code reference}, {@code link}, {@code schema}, {@code load}, {@code views}, {@code checks}, {@code queries}
 */
public record WarehouseDefinition(Path folder) {
    public WarehouseDefinition {
        folder = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("schema"))) {
            throw new WarehouseException(folder + " holds no schema: it should be the folder warehouse/ of Taizhang");
        }
    }

    /** A reference table. */
    public Path reference(String name) {
        return folder.resolve("reference").resolve(name + ".csv");
    }

    /** The files of one folder in the order of their names, which is the order in which they run. */
    public List<SqlFile> sql(String subfolder) {
        try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(SqlFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the SQL in " + folder.resolve(subfolder), e);
        }
    }
}
