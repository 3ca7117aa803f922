package org.taizhang.jobs.report;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.LexiconException;
import org.taizhang.lexicon.SourceFiles;
import org.taizhang.lexicon.YamlFile;

/** Reads what {@code jobs/sources/*.yml} expect of their publications: the key {@code expected}, which may be left out. */
final class ExpectedVolumes {
    private ExpectedVolumes() {}

    /**
     * @param jobsFolder the folder {@code jobs}; nothing is expected where it has no {@code sources}
     * @throws LexiconException where a file is wrong, naming the key and what is allowed
     */
    static List<ExpectedVolume> load(Path jobsFolder) {
        return SourceFiles.in(jobsFolder).stream()
                .map(YamlFile::read)
                .filter(source -> source.has("expected"))
                .map(ExpectedVolumes::read)
                .toList();
    }

    private static ExpectedVolume read(Entry source) {
        Entry expected = source.entry("expected").only("every", "at_least", "at_most");
        try {
            return new ExpectedVolume(
                    source.text("publication"),
                    expected.constant("every", ExpectedVolume.Every.class),
                    expected.number("at_least"),
                    expected.number("at_most"));
        } catch (IllegalArgumentException e) {
            throw expected.trouble(String.valueOf(e.getMessage()));
        }
    }
}
