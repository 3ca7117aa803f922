package org.taizhang.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.fact.StageSubjects.Subject;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Region;
import org.taizhang.text.TimeExpression;

/** Reads which projects and parts reach which stages in a sentence. */
final class StageReader {
    private static final String COMPLETION = "completion";
    private static final String TOPPING_OUT = "topping_out";
    private static final String CONSTRUCTION = "construction";
    /** The rule by which what is seen and heard where people build says that it goes on. */
    private static final String SCENE = "site-at-work";

    private final ModalityDecision modalities = new ModalityDecision();
    private final StagePeriods periods;
    private final StageSubjects subjects;
    private final RegionDecision regions;
    /** When each stage was reached that the article has told with its time. */
    private final Map<String, Period> told = new HashMap<>();

    StageReader(StagePeriods periods, Topic topic, RegionDecision regions, PartNouns nouns) {
        this.periods = periods;
        this.subjects = new StageSubjects(topic, nouns);
        this.regions = regions;
    }

    List<Reached> read(SentenceReading sentence, List<Figure> figures) {
        List<Reached> found = new ArrayList<>();
        if (asks(sentence)) {
            return found;
        }
        for (Token token :
                sentence.reading().tokens().within(sentence.sentence().span())) {
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && !sentence.corrects(token.span())
                    && (!StageWords.isScene(sentence, token) || StageMood.isOnSite(sentence, token))
                    && StageWords.reports(sentence, token)) {
                found.addAll(read(sentence, token, figures));
            }
        }
        return withoutScenes(found);
    }

    /** 工地上塔吊林立，钢筋绑扎、模板安装齐头并进: where the pieces are told that are worked on, the scene adds nothing. */
    private static List<Reached> withoutScenes(List<Reached> found) {
        Set<String> inPieces = found.stream()
                .filter(reached ->
                        reached.stage().equals(CONSTRUCTION) && !reached.part().isEmpty())
                .map(Reached::project)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(reached -> !reached.rule().equals(SCENE) || !inPieces.contains(reached.project()))
                .toList();
    }

    /** 什么时候能开工呢？: a question states nothing. */
    private static boolean asks(SentenceReading sentence) {
        String text = sentence.sentence().text().strip();
        return text.endsWith("？") || text.endsWith("?") || text.endsWith("？”");
    }

    private List<Reached> read(SentenceReading sentence, Token token, List<Figure> figures) {
        Period moved = periods.moved(sentence, token);
        if (moved == null && StageMood.denied(sentence, token)) {
            return List.of();
        }
        Token word = modalities.nearestUnlessDenied(
                sentence,
                token.start(),
                StageWords.goesOn(token) ? sentence.ownClause(token.start()).start() : 0);
        if (moved != null) {
            return reached(sentence, token, periods.isOver(moved) ? Modality.ACTUAL : Modality.PLAN, moved, figures);
        }
        boolean after = token.word().traits().contains("after");
        if (after && !periods.datedAhead(sentence, token)) {
            return List.of();
        }
        if (word != null && ModalityDecision.aims(word) && periods.isToldAsOver(sentence, token, word)) {
            word = null;
        }
        boolean urged = StageMood.urgesEvent(sentence, token);
        boolean alongWithPlan = StageMood.comesAlong(sentence, token);
        boolean planned = after
                || StageMood.schedules(sentence, token)
                || StageMood.prepares(sentence, token)
                || urged
                || StageMood.imminent(sentence, token)
                || alongWithPlan
                || (word == null || ModalityDecision.isWeak(word)
                        ? periods.isToCome(sentence, token, word != null) || periods.isFramedAsPlan(sentence, token)
                        : ModalityDecision.aims(word));
        Modality modality = planned ? Modality.PLAN : Modality.ACTUAL;
        Period period = periods.of(sentence, token, modality);
        if (modality == Modality.ACTUAL && StageMood.refersBack(sentence, token)) {
            Period event = told.getOrDefault(token.word().code(), period);
            period = period.start() == null || event.isDay() && !isDated(sentence, token) ? event : period;
        }
        if (modality == Modality.ACTUAL && periods.liesAhead(period)) {
            modality = Modality.PLAN;
        }
        boolean dated = period.end() != null && !(alongWithPlan && periods.isOver(period));
        if (modality == Modality.PLAN
                ? !dated
                : StageMood.urged(sentence, token) || StageMood.condition(sentence, token)) {
            return List.of();
        }
        return reached(sentence, token, modality, period, figures);
    }

    private static boolean isDated(SentenceReading sentence, Token token) {
        return sentence.reading()
                .times()
                .anyWithin(sentence.clauseOf(token.span()).span());
    }

    private List<Reached> reached(
            SentenceReading sentence, Token token, Modality modality, Period period, List<Figure> figures) {
        List<Reached> found = new ArrayList<>();
        List<Subject> reaching = subjects.of(sentence, token, modality, period, figures).stream()
                .filter(subject -> subject.isPiece() || !StageWords.isOfPieces(token))
                .toList();
        List<TimeExpression> times =
                reaching.size() > 1 ? Respectively.times(sentence, token, reaching.size()) : List.of();
        for (int i = 0; i < reaching.size(); i++) {
            Subject subject = reaching.get(i);
            if (subject.rule().equals(StageGroups.BATCH) && modality == Modality.ACTUAL) {
                periods.batchStarted(period);
            }
            if (modality == Modality.ACTUAL && period.start() != null) {
                told.merge(token.word().code(), period, (before, now) -> before.isDay() && !now.isDay() ? before : now);
            }
            Region region = subject.project().isEmpty()
                    ? regions.of(sentence, token.span(), Owner.NOBODY).region()
                    : regions.ofProject(subject.project());
            found.add(new Reached(
                    sentence,
                    token.span(),
                    subject.project(),
                    subject.words(),
                    subject.part(),
                    stage(sentence, token, subject.part()),
                    modality,
                    times.isEmpty() ? period : periods.of(times.get(i), modality),
                    region,
                    rule(sentence, token, subject)));
        }
        return found;
    }

    private static String rule(SentenceReading sentence, Token token, Subject subject) {
        if (StageWords.isScene(sentence, token)) {
            return SCENE;
        }
        return token.word().traits().contains(Predicates.OF_WORK)
                ? subject.rule() + "+" + Predicates.RULE
                : subject.rule();
    }

    /** 主体工程已完工 tops the building out; it does not complete it: of 主体工程和设备安装已完成 only the first does. */
    private static String stage(SentenceReading sentence, Token token, String part) {
        String code = token.word().code();
        boolean ofWork = token.word().traits().contains(Predicates.OF_WORK);
        if (!code.equals(COMPLETION) && !(code.equals(TOPPING_OUT) && ofWork)) {
            return code;
        }
        List<Token> structures = sentence
                .reading()
                .tokens()
                .within(sentence.clauseOf(token.span()).span())
                .stream()
                .filter(other -> other.is(Role.MARK, Marks.MAIN_STRUCTURE))
                .toList();
        boolean structure = part.isEmpty()
                ? structures.stream().anyMatch(other -> other.end() <= token.start())
                : structures.stream()
                        .anyMatch(other -> part.contains(other.word().text()));
        return structure ? TOPPING_OUT : COMPLETION;
    }
}
