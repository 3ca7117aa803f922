package org.taizhang.lexicon;

import java.nio.file.Path;
import org.taizhang.mention.OwnerReader;
import org.taizhang.mention.OwnerWords;

/** Reads {@code jobs/rules/owners.yml}. */
final class OwnerFile {
    private OwnerFile() {}

    /** The reader of owners, with the words of {@code jobs}. */
    static OwnerReader read(Path jobs) {
        Entry file = YamlFile.read(jobs.resolve("rules").resolve("owners.yml"))
                .only("labels", "links", "ends", "by", "not_by", "verbs", "manners", "nobody", "examples");
        return new OwnerReader(
                new OwnerWords(
                        file.words("labels"),
                        file.words("links"),
                        file.words("ends"),
                        file.text("by"),
                        file.words("not_by"),
                        file.words("verbs"),
                        file.words("manners"),
                        file.wordSet("nobody")),
                RegionFiles.organisations(jobs));
    }
}
