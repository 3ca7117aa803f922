package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** 前者 and 后者: one of the two projects that were named last; 后者 the last even where the other is no name. */
final class PairAnaphors {
    private static final int PAIR = 2;
    /** Unknown characters before the word. */
    private static final int ADVERB = 1;

    private PairAnaphors() {}

    /**
     * The project that a stretch opens with as one of two; empty where it does not.
     *
     * @param lastNamed the projects that the sentence before named, for a sentence that has named none itself
     */
    static String oneOf(SentenceReading sentence, Span stretch, List<String> lastNamed) {
        boolean former = opensWith(sentence.reading(), stretch, Marks.FORMER);
        if (!former && !opensWith(sentence.reading(), stretch, Marks.LATTER)) {
            return "";
        }
        List<String> here = Namings.before(sentence, stretch.start()).stream()
                .map(ProjectMention::name)
                .distinct()
                .toList();
        List<String> named = here.isEmpty() ? lastNamed : here;
        int place = named.size() - (former ? PAIR : 1);
        return place >= 0 ? named.get(place) : "";
    }

    private static boolean opensWith(Reading reading, Span stretch, String mark) {
        return reading.tokens()
                .anyWithin(
                        stretch,
                        token -> token.is(Role.MARK, mark) && reading.unread(stretch.start(), token.start()) <= ADVERB);
    }
}
