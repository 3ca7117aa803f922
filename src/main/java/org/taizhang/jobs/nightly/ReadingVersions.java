package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.taizhang.archive.ReaderLibraries;
import org.taizhang.jobs.settings.Home;

/**
 * Names the functions that read documents and build releases. A file is read once for each version of the reader: its code and libraries.
 * Its pages are searched for facts once for each version of the extractor: that reader, the code of the pure core, its words and rules, and
 * the reference tables that it looks into. A change of a chart or of a view changes neither.
 *
 * @param reader twelve hexadecimal digits
 * @param extractor eight hexadecimal digits for code, words and rules, a dash, and four for the reference tables, so that a comparison of
 *     releases can tell which of them read a document otherwise
 * @param builder the code and words that link projects and build a release; what it builds from is noted in the release
 */
public record ReadingVersions(String reader, String extractor, String builder) {
    /** In which columns both are kept: rows of other columns are none of this version's. */
    private static final String STORED = "warehouse/part";

    private static final List<String> READER = List.of("document", "archive", STORED);
    private static final List<String> CORE = List.of("layout", "text", "mention", "fact", "lexicon", STORED);
    private static final List<String> BUILDER = List.of("text", "link", "lexicon", "warehouse");
    private static final List<String> WORDS = List.of("jobs/lexicon", "jobs/rules");
    private static final List<String> REFERENCE = List.of(
            "warehouse/reference/regions.csv",
            "warehouse/reference/townships.csv",
            "warehouse/reference/uncoded_zones.csv");

    /** The versions of this program with the project's files. */
    public static ReadingVersions of(Home home) throws IOException {
        TreeMap<String, String> reading = code(READER);
        ReaderLibraries.names().forEach(library -> reading.put("library " + library, library));
        String reader = digest(reading, 12);
        TreeMap<String, String> contents = code(CORE);
        contents.put("reader", reader);
        contents.putAll(data(home, WORDS));
        TreeMap<String, String> builder = code(BUILDER);
        builder.putAll(data(home, List.of("jobs/linking")));
        return new ReadingVersions(
                reader, digest(contents, 8) + "-" + digest(data(home, REFERENCE), 4), digest(builder, 12));
    }

    private static TreeMap<String, String> data(Home home, List<String> places) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        for (String place : places) {
            contents.putAll(files(home.root(), home.root().resolve(place)));
        }
        return contents;
    }

    private static String digest(TreeMap<String, String> contents, int digits) {
        MessageDigest digest = sha256();
        contents.forEach((name, hash) -> digest.update((name + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
    }

    private static TreeMap<String, String> code(List<String> packages) throws IOException {
        Path place = codeSource();
        if (Files.isDirectory(place)) {
            TreeMap<String, String> classes = new TreeMap<>();
            for (String name : packages) {
                classes.putAll(files(place, place.resolve("org/taizhang/" + name)));
            }
            return classes;
        }
        TreeMap<String, String> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> isOf(packages, entry.getName()))
                    .forEach(entry -> classes.put(entry.getName(), Long.toHexString(entry.getCrc())));
        }
        return classes;
    }

    private static boolean isOf(List<String> packages, String entry) {
        return packages.stream().anyMatch(name -> entry.startsWith("org/taizhang/" + name + "/"))
                && entry.endsWith(".class");
    }

    private static TreeMap<String, String> files(Path root, Path place) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        if (!Files.exists(place)) {
            return hashes;
        }
        try (Stream<Path> found = Files.walk(place)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                byte[] hash = sha256().digest(Files.readAllBytes(file));
                hashes.put(root.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }

    private static Path codeSource() {
        try {
            return Path.of(ReadingVersions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
