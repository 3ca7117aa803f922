package org.taizhang.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.warehouse.disk.Folders;

/** Says in hashes what a build is a function of. Equal stamps, equal releases: a night whose stamp is that of the current one need not build. */
final class BuildStamp {
    static final String FILE = "stamp.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** SQL that decides what a release holds. */
    private static final List<String> SQL = List.of("inputs", "link", "stories", "schema", "load", "views", "checks");

    private final StarBuild.Inputs inputs;

    BuildStamp(StarBuild.Inputs inputs) {
        this.inputs = inputs;
    }

    /** Notes the stamp at the beginning of a build: what is edited while it runs is an edit for the next night. */
    void note() throws IOException {
        Files.createDirectories(inputs.folder().next());
        JSON.writeValue(file().toFile(), now());
    }

    /** The stamp that was noted when the build began; that of now where none was. */
    Manifest.Inputs noted() throws IOException {
        return Files.exists(file()) ? JSON.readValue(file().toFile(), Manifest.Inputs.class) : now();
    }

    private Path file() {
        return inputs.folder().next().resolve(FILE);
    }

    /**
     * What a build would be a function of that began now.
     *
     * @throws IOException where an input cannot be read
     */
    Manifest.Inputs now() throws IOException {
        return new Manifest.Inputs(reference(), sql(), archive(), inputs.program());
    }

    private Map<String, String> reference() throws IOException {
        Map<String, String> reference = new TreeMap<>();
        Path folder = inputs.definition().folder().resolve("reference");
        for (Path file : Folders.files(folder)) {
            if (file.toString().endsWith(".csv")) {
                reference.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return reference;
    }

    private Map<String, String> sql() throws IOException {
        Map<String, String> sql = new TreeMap<>();
        for (String part : SQL) {
            sql.put(
                    part,
                    Sha256.of(inputs.definition().sql(part).stream()
                            .map(SqlFile::path)
                            .toList()));
        }
        return sql;
    }

    /** Parts are immutable, so that name and size stand for them; all else is small. */
    private String archive() throws IOException {
        WarehouseFolder folder = inputs.folder();
        List<String> lines = new ArrayList<>();
        Path released = new ReleasedContents(folder.released()).orNone();
        for (Path file : List.of(folder.inventory(), folder.learned(), folder.archiveIssues(), released)) {
            lines.add(file.getFileName() + " " + (Files.exists(file) ? Sha256.of(file) : ""));
        }
        for (Path part : new PartStore(folder.parts(inputs.extractorVersion())).files()) {
            lines.add(part.getFileName() + " " + Files.size(part));
        }
        return Sha256.ofText(String.join("\n", lines));
    }
}
