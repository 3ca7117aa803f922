package org.taizhang.lexicon;

import java.nio.file.Path;
import org.taizhang.fact.Grammar;
import org.taizhang.mention.Gazetteer;
import org.taizhang.text.Datelines;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.TimeReader;
import org.taizhang.text.Words;

/** Reads all that the extractor knows from its folders of data. */
public final class GrammarFiles {
    private GrammarFiles() {}

    /**
     * @param jobsFolder the folder {@code jobs}, with {@code lexicon} and {@code rules}
     * @param referenceFolder the folder {@code warehouse/reference}
     * @throws LexiconException where a file is missing or says what is not allowed there
     */
    public static Grammar load(Path jobsFolder, Path referenceFolder) {
        Path lexicon = jobsFolder.resolve("lexicon");
        Words words = WordFiles.load(jobsFolder);
        Gazetteer gazetteer = RegionFiles.load(referenceFolder);
        return new Grammar(
                VocabularyFiles.read(lexicon),
                ModalityFile.read(lexicon.resolve("modality.yml")),
                VocabularyFiles.parts(lexicon),
                VocabularyFiles.unitDefaults(lexicon.resolve("unit_metrics.yml")),
                CertaintyFile.read(lexicon.resolve("certainty.yml")),
                new QuantityReader(words),
                new TimeReader(words),
                new Datelines(words),
                gazetteer,
                RegionFiles.reader(jobsFolder, gazetteer),
                ProjectFiles.load(jobsFolder),
                OwnerFile.read(jobsFolder));
    }
}
