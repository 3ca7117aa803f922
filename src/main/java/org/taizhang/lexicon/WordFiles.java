package org.taizhang.lexicon;

import java.nio.file.Path;
import org.taizhang.text.Words;

/** Reads the words of {@code jobs/lexicon} that the readers of {@code org.taizhang.text} need. */
public final class WordFiles {
    private WordFiles() {}

    /**
     * The words of a {@code jobs} folder.
     *
     * @throws LexiconException where a file is missing, or says what is not allowed there
     */
    public static Words load(Path jobsFolder) {
        Path folder = jobsFolder.resolve("lexicon");
        return new Words(
                NumeralFile.read(folder.resolve("numerals.yml")),
                UnitFile.read(folder.resolve("units.yml")),
                QualifierFile.read(folder.resolve("qualifiers.yml")),
                NotQuantityFile.read(folder.resolve("not_quantities.yml")),
                TimeFile.read(folder.resolve("times.yml")));
    }
}
