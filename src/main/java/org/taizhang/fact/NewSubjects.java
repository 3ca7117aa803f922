package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/**
 * Statements of a series, each with a subject of its own (甲院综合楼完工；乙小学扩建征地8亩；丙村文化活动室竣工): behind a semicolon a noun phrase that is no piece of
 * work opens another thing, which is none of the project told before it.
 */
final class NewSubjects {
    private static final String SEMICOLONS = "；;";

    /** Characters of a phrase that names something beside the words that are known, behind two names or more, and behind one. */
    private static final int UNKNOWN_IN_SERIES = 2;

    private static final int UNKNOWN = 4;

    /** Characters of a noun phrase that may name a thing of its own. */
    private static final int SHORTEST = 3;

    private final PartNouns nouns;

    NewSubjects(PartNouns nouns) {
        this.nouns = nouns;
    }

    /** Whether the statement of a place opens with another thing than the projects told before it in its sentence. */
    boolean leads(SentenceReading sentence, int place) {
        Span statement = statement(sentence, place);
        if (statement == null) {
            return false;
        }
        Reading reading = sentence.reading();
        List<ProjectMention> before = Namings.before(sentence, statement.start());
        String phrase = subject(reading, statement);
        long named = before.stream().map(ProjectMention::name).distinct().count();
        boolean other = phrase.length() >= SHORTEST
                && !nouns.isPiece(phrase)
                && !reading.projects().anyWithin(statement)
                && !Anaphors.in(reading, statement)
                && !Openings.isPhase(reading, statement)
                && before.stream().noneMatch(name -> name.name().contains(phrase));
        int unread = reading.unread(statement.start(), statement.start() + phrase.length());
        return named > 0 && other && unread >= (named > 1 ? UNKNOWN_IN_SERIES : UNKNOWN);
    }

    /** The first clause of the statement in which a place stands, where a semicolon opens it; null where none does. */
    private static @Nullable Span statement(SentenceReading sentence, int place) {
        int index = sentence.clauseAt(place);
        while (index > 0 && !sentence.clauses().get(index).opensStatement()) {
            index--;
        }
        Clause first = sentence.clauses().get(index);
        return SEMICOLONS.indexOf(first.after()) >= 0 ? first.span() : null;
    }

    /** What stands before the first word that tells something, or before the first figure. */
    private static String subject(Reading reading, Span clause) {
        Quantity figure = reading.quantities().next(clause.start());
        int limit = figure == null
                ? clause.end()
                : Math.min(clause.end(), figure.span().start());
        int end = reading.tokens().within(Spans.between(clause.start(), Math.max(limit, clause.start()))).stream()
                .filter(NewSubjects::tells)
                .mapToInt(Token::start)
                .findFirst()
                .orElse(limit);
        return Spans.between(clause.start(), Math.max(end, clause.start())).of(reading.text());
    }

    private static boolean tells(Token token) {
        return token.is(Role.STAGE)
                || token.is(Role.MEASURE)
                || token.is(Role.MODALITY)
                || token.is(Role.PHASE)
                || token.word().carriesOut();
    }
}
