package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.mention.OrganisationLexicon;

/** Reads {@code organisation_heads.yml}. */
final class OrganisationFile {
    private OrganisationFile() {}

    static OrganisationLexicon read(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "heads",
                        "project_words",
                        "not_heads",
                        "breaks",
                        "not_breaks",
                        "collectives",
                        "max_length",
                        "examples");
        Entry groups = top.entry("heads");
        List<String> heads = groups.keys().stream()
                .flatMap(group -> groups.wordSet(group).stream())
                .toList();
        return new OrganisationLexicon(
                heads,
                groups.wordSet("built"),
                top.words("project_words"),
                top.words("not_heads"),
                top.words("breaks"),
                top.words("not_breaks"),
                top.words("collectives"),
                top.number("max_length"));
    }
}
