package org.taizhang.mention;

import java.util.List;

/**
 * All that the recognition of projects takes from the lexicon.
 *
 * @param words at the edges of names and inside them
 * @param signs what tells a project from a mere place or phrase
 * @param naming how names are compared
 */
public record ProjectGrammar(NameLexicon words, List<ProjectSign> signs, ProjectNaming naming) {
    public ProjectGrammar {
        signs = List.copyOf(signs);
    }
}
