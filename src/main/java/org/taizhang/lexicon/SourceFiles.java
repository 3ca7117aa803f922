package org.taizhang.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.taizhang.document.PublicationSource;

/** Reads {@code jobs/sources/*.yml}: one file a publication, with the patterns by which its files are known. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * @param jobsFolder the folder {@code jobs}; none are known where it has no {@code sources}
     * @throws LexiconException where a file is wrong, naming the key and what is allowed
     */
    public static List<PublicationSource> load(Path jobsFolder) {
        return in(jobsFolder).stream().map(SourceFiles::read).toList();
    }

    /** The files of {@code sources}, by name; none where there is no such folder. */
    public static List<Path> in(Path jobsFolder) {
        Path folder = jobsFolder.resolve("sources");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(folder, "cannot be listed: " + e.getMessage(), e);
        }
    }

    private static PublicationSource read(Path file) {
        Entry entry = YamlFile.read(file).only("publication", "region", "files", "expected", "examples");
        List<Pattern> patterns =
                entry.words("files").stream().map(text -> pattern(file, text)).toList();
        if (patterns.isEmpty()) {
            throw new LexiconException(file, "files", "needs at least one pattern");
        }
        return new PublicationSource(entry.text("publication"), entry.text("region", ""), patterns);
    }

    private static Pattern pattern(Path file, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new LexiconException(file, "'" + text + "' is no pattern: " + e.getDescription(), e);
        }
    }
}
