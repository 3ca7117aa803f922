package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.taizhang.jobs.settings.Home;

/**
 * Names the function that reads documents: its code, its words and rules, and the reference tables that it looks into. Documents are
 * read once for each version; a change of a chart or of a view changes none.
 */
public final class ExtractorVersion {
    private static final List<String> READING_PACKAGES =
            List.of("document", "layout", "text", "mention", "fact", "archive", "lexicon");
    private static final List<String> READING_DATA =
            List.of("jobs/lexicon", "jobs/rules", "jobs/sources", "warehouse/reference/regions.csv");

    private ExtractorVersion() {}

    /** @return twelve hexadecimal digits */
    public static String of(Home home) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>(code());
        for (String data : READING_DATA) {
            contents.putAll(files(home.root(), home.root().resolve(data)));
        }
        MessageDigest digest = sha256();
        contents.forEach((name, hash) ->
                digest.update((name + " " + hash + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static TreeMap<String, String> code() throws IOException {
        Path place = codeSource();
        if (Files.isDirectory(place)) {
            TreeMap<String, String> classes = new TreeMap<>();
            for (String name : READING_PACKAGES) {
                classes.putAll(files(place, place.resolve("org/taizhang/" + name)));
            }
            return classes;
        }
        TreeMap<String, String> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> reads(entry.getName()))
                    .forEach(entry -> classes.put(entry.getName(), Long.toHexString(entry.getCrc())));
        }
        return classes;
    }

    private static boolean reads(String entry) {
        return READING_PACKAGES.stream().anyMatch(name -> entry.startsWith("org/taizhang/" + name + "/"))
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
            return Path.of(ExtractorVersion.class
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
