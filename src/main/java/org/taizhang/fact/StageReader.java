package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.StageSubjects.Subject;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Reads which projects and parts reach which stages in a sentence. */
final class StageReader {
    /** Unknown characters between two stage words of one predicate (完成二期工程招标, 建成并投入使用). */
    private static final int PREDICATE = 10;

    private static final Set<String> BUILT = Set.of("completion");

    private final ModalityDecision modalities = new ModalityDecision();
    private final PeriodDecision periods;
    private final StageSubjects subjects;
    private final RegionDecision regions;

    StageReader(Calendar calendar, Topic topic, RegionDecision regions) {
        this.periods = new PeriodDecision(calendar);
        this.subjects = new StageSubjects(topic);
        this.regions = regions;
    }

    List<Reached> read(SentenceReading sentence, List<Figure> figures) {
        List<Reached> found = new ArrayList<>();
        for (Token token :
                sentence.reading().tokens().within(sentence.sentence().span())) {
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && !absorbed(sentence, token)
                    && !onlyNamed(sentence, token)) {
                found.addAll(read(sentence, token, figures));
            }
        }
        return found;
    }

    private List<Reached> read(SentenceReading sentence, Token token, List<Figure> figures) {
        Token word = modalities.nearest(sentence, token.start(), 0);
        if (word != null && word.is(Role.MODALITY, ModalityDecision.NEGATION)) {
            return List.of();
        }
        Modality modality = word != null && ModalityDecision.aims(word) ? Modality.PLAN : Modality.ACTUAL;
        Period period = periods.ofStage(sentence, token, modality);
        if (modality == Modality.PLAN && period.end() == null) {
            return List.of();
        }
        if (modality == Modality.ACTUAL && (urged(sentence, token) || condition(sentence, token))) {
            return List.of();
        }
        List<Reached> found = new ArrayList<>();
        for (Subject subject : subjects.of(sentence, token, modality, figures)) {
            found.add(new Reached(
                    sentence,
                    token.span(),
                    subject.project(),
                    subject.words(),
                    subject.part(),
                    token.word().code(),
                    modality,
                    period,
                    subject.project().isEmpty()
                            ? regions.of(sentence, token.span(), Owner.NOBODY)
                            : regions.ofProject(subject.project()),
                    subject.confidence(),
                    subject.rule()));
        }
        return found;
    }

    /** 建成通车 is an opening, 完成招标 a tender: the general word before the particular one adds nothing. */
    private static boolean absorbed(SentenceReading sentence, Token token) {
        if (!BUILT.contains(token.word().code()) || !token.word().traits().contains("general")) {
            return false;
        }
        Span clause = sentence.clauseOf(token.span()).span();
        Reading reading = sentence.reading();
        for (Token next : reading.tokens().within(new Span(token.end(), Math.max(token.end(), clause.end())))) {
            if (reading.unread(token.end(), next.start()) > PREDICATE) {
                return false;
            }
            if (next.is(Role.STAGE) && next.word().says()) {
                return true;
            }
        }
        Quantity measured = reading.quantities().next(token.end());
        return measured != null
                && measured.span().start() < clause.end()
                && reading.unread(token.end(), measured.span().start()) <= PREDICATE;
    }

    /** A stage word inside a project's name or behind which a noun makes a thing of it says nothing. */
    private static boolean onlyNamed(SentenceReading sentence, Token token) {
        return sentence.reading().projects().all().stream()
                .anyMatch(mention -> mention.span().contains(token.span()));
    }

    /** 加快建设, 推进…投产: an imperative or a slogan reports nothing. */
    private static boolean urged(SentenceReading sentence, Token token) {
        Span own = sentence.governing(token.start()).get(0);
        return sentence.reading().has(own, Role.MARK, "urge");
    }

    /** 开工前, 投产后, 竣工以来: a stage that only dates something else. */
    private static boolean condition(SentenceReading sentence, Token token) {
        Token next = sentence.reading().tokens().next(token.end());
        return next != null && next.start() == token.end() && next.is(Role.MARK, "when");
    }

    static @Nullable Figure countedBy(Token token, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> token.equals(figure.staged().token()))
                .findFirst()
                .orElse(null);
    }
}
