package org.taizhang.warehouse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.disk.Folders;

/**
 * What a release was made from and what it holds: {@code manifest.json}, the last file that a build writes.
 *
 * @param created when, ISO
 * @param previous the release that was current then; empty for the first
 * @param inputs what it is a function of
 * @param checks rows of {@code check_result}
 * @param tables rows and fingerprint by table
 * @param files size and hash of every other file of the release, by path in it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String created,
        String extractorVersion,
        String duckdbVersion,
        String previous,
        Inputs inputs,
        List<Map<String, Object>> checks,
        Map<String, TableHash> tables,
        Map<String, FileStamp> files) {
    static final String FILE = "manifest.json";

    /**
     * What the star is a function of, beside the documents.
     *
     * @param reference hash of each reference table, by file name
     * @param sql hash of the SQL of each folder of the definition
     * @param archive hash of inventory and parts; null where an older version wrote the manifest
     * @param program version of the code that links and builds; empty where it is not known, null as above
     */
    record Inputs(
            Map<String, String> reference,
            Map<String, String> sql,
            @Nullable String archive,
            @Nullable String program) {}

    /** Size in bytes and SHA-256 of a file. */
    record FileStamp(long bytes, String sha256) {
        static FileStamp of(Path file) throws IOException {
            return new FileStamp(Files.size(file), Sha256.of(file));
        }
    }

    String json() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
    }

    /**
     * Reads the manifest of a release.
     *
     * @throws WarehouseException where it is missing or no manifest of this version, with what to do
     */
    static Manifest read(Path release) {
        Path file = release.resolve(FILE);
        try {
            Manifest manifest = new ObjectMapper().readValue(file.toFile(), Manifest.class);
            if (manifest.files == null || manifest.inputs == null || manifest.tables == null) {
                throw new WarehouseException(file + " was written by an older version, which kept less: the release can"
                        + " be queried, but not compared or verified; run `taizhang nightly` for one of this version");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new WarehouseException(
                    file + " is damaged: " + e.getOriginalMessage() + "; delete the folder " + release
                            + " unless you can restore it",
                    e);
        } catch (IOException e) {
            throw new WarehouseException(
                    file + " cannot be read, so " + release.getFileName() + " is no whole release; delete its folder"
                            + " unless you can restore it",
                    e);
        }
    }

    /** What of the files of a release is not as it was published; empty where all is. */
    List<String> troubles(Path release) throws IOException {
        List<String> troubles = new ArrayList<>();
        Map<String, FileStamp> left = new TreeMap<>(files);
        for (Path file : Folders.files(release)) {
            String path = path(release, file);
            FileStamp stamp = left.remove(path);
            if (stamp == null && !path.equals(FILE)) {
                troubles.add(path + " does not belong to it");
            } else if (stamp != null && !stamp.equals(FileStamp.of(file))) {
                troubles.add(path + " is not as it was published");
            }
        }
        left.keySet().forEach(path -> troubles.add(path + " is missing"));
        return troubles;
    }

    /** Whether each of its files is there with its size; their contents are not looked at. */
    boolean isWhole(Path release) throws IOException {
        for (Map.Entry<String, FileStamp> file : files.entrySet()) {
            Path path = release.resolve(file.getKey());
            if (!Files.isRegularFile(path)
                    || Files.size(path) != file.getValue().bytes()) {
                return false;
            }
        }
        return true;
    }

    /** Size and hash of every file of a folder but the manifest. */
    static Map<String, FileStamp> stamps(Path folder) throws IOException {
        Map<String, FileStamp> stamps = new TreeMap<>();
        for (Path file : Folders.files(folder)) {
            String path = path(folder, file);
            if (!path.equals(FILE)) {
                stamps.put(path, FileStamp.of(file));
            }
        }
        return stamps;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
