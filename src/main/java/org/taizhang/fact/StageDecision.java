package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** In which stage the things are that a figure counts or measures. */
final class StageDecision {
    static final Set<String> COUNTS = Set.of("project_count", "enterprise_count", "structure_count");
    private static final Set<String> WORKS = Set.of("length", "area", "floor_area", "volume", "structure_count");
    private static final String IN_STAGE = "in_";

    private final StageAhead ahead = new StageAhead();

    Staged decide(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        boolean counts = COUNTS.contains(measured.metric());
        boolean works = isWork(measured);
        if (!counts && !works) {
            return PowerStage.of(sentence, quantity, measured, before);
        }
        String named = byName(measured);
        if (!named.isEmpty() && !(named.equals("land_clearing") && isSize(sentence, quantity))) {
            return new Staged(named, measured.cue(), "stage-of-measure");
        }
        Staged governing = ahead.of(sentence, quantity, measured, works);
        if (governing.any()) {
            return governing;
        }
        Staged goingOn = WorkRun.goingOn(sentence, quantity, before);
        if (goingOn.any()) {
            return goingOn;
        }
        Staged sum = sumOfFinished(sentence, quantity);
        if (sum.any()) {
            return sum;
        }
        boolean size = ModalityDecision.byName(measured, FigureModality.SIZE);
        if (counts || !size && FigureTelling.verbToken(sentence, quantity.span()) == null) {
            Staged behind = counts
                    ? StageBehind.of(sentence, quantity, measured)
                    : StageBehind.inClause(sentence, quantity, measured);
            if (behind.any()) {
                return behind;
            }
        }
        Staged gapped = WorkRun.gapped(sentence, quantity, before);
        gapped = gapped.any() ? gapped : StageNotRepeated.of(sentence, quantity, measured, before);
        return gapped.any() ? gapped : shared(sentence, quantity, measured, before);
    }

    /** Whether what is measured is work, a quantity of which can be done. */
    static boolean isWork(Measured measured) {
        return WORKS.contains(measured.metric()) || acquired(measured);
    }

    /** 新建堤防11公里, 改造泵站3座: of what has been reached, the quantity that a verb of work has brought about. */
    static Staged done(SentenceReading sentence, Span figure) {
        Token verb = FigureTelling.verbOfWork(sentence, figure);
        return verb == null ? Staged.NONE : new Staged("completion", verb, "work-done");
    }

    /** 竣工面积, 在建面积: the measuring word says in which stage what it measures is. */
    private static String byName(Measured measured) {
        return measured.cue() == null
                ? ""
                : measured.cue().word().traits().stream()
                        .filter(trait -> trait.startsWith(IN_STAGE))
                        .map(trait -> trait.substring(IN_STAGE.length()))
                        .findFirst()
                        .orElse("");
    }

    /** 总投资2亿元，拆迁面积3万平方米: what has to be cleared for a project tells how large it is. */
    private static boolean isSize(SentenceReading sentence, Quantity quantity) {
        return FigureTelling.telling(sentence, quantity.span(), ModalityTable.Verb.NONE)
                == ModalityTable.Telling.DESCRIBES;
    }

    private static boolean acquired(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("done");
    }

    /** 雨水管已经铺设完成，总计3600米: the quantity of the work that has just been said to be finished. */
    private static Staged sumOfFinished(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int figure = quantity.span().start();
        List<Span> spans = sentence.governing(figure);
        Token sum = reading.tokens().next(spans.get(0).start());
        boolean sumsUp = sum != null
                && spans.size() > 1
                && sum.start() == spans.get(0).start()
                && reading.has(sum.span(), Role.MARK, Marks.SUM)
                && sum.end() == figure;
        return sumsUp && finishes(reading, spans.get(1))
                ? new Staged("completion", sum, "sum-of-finished-work")
                : Staged.NONE;
    }

    /** Whether a clause without figures says of a piece of work that it is finished. */
    private static boolean finishes(Reading reading, Span clause) {
        boolean ahead = reading.tokens().anyWithin(clause, ModalityDecision::aims)
                || reading.times().anyWithin(clause, time -> time.role() == TimeExpression.Role.BY);
        return !ahead
                && !reading.quantities().anyWithin(clause)
                && reading.tokens()
                        .anyWithin(
                                clause,
                                token -> token.is(Role.STAGE, "completion")
                                        && (StageWords.general(token) || isOfWork(token)));
    }

    private static boolean isOfWork(Token stage) {
        return stage.word().traits().contains("result") || stage.word().traits().contains(Predicates.OF_WORK);
    }

    /** What a list or a part shares with its head: 开复工217个，其中民生类项目56个. */
    private static Staged shared(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure head = Parts.sharedHead(sentence, quantity, measured, before);
        List<Span> own = sentence.governing(quantity.span().start());
        boolean later =
                own.get(own.size() - 1).start() > sentence.sentence().span().start();
        return head == null || later && head.sentence() != sentence || isBegun(sentence, quantity, head)
                ? Staged.NONE
                : new Staged(head.staged().code(), head.staged().token(), "stage-of-the-whole");
    }

    /** 续建18个、新建28个: what is new is in no stage of what was begun before. */
    private static boolean isBegun(SentenceReading sentence, Quantity quantity, Figure head) {
        Token last = sentence.reading().tokens().previous(quantity.span().start());
        return Situation.lasts(head.staged().code())
                && last != null
                && last.end() == quantity.span().start()
                && last.word().makes();
    }

    /** 3栋主体完工, 主体完工9家: what is completed is the structure, where it stands before the stage word and behind a place. */
    static String code(Reading reading, int from, Token stage) {
        boolean structure = stage.word().code().equals("completion")
                && (reading.has(
                                Spans.between(Math.min(from, stage.start()), stage.start()),
                                Role.MARK,
                                Marks.MAIN_STRUCTURE)
                        || reading.beginningAt(stage.end(), Role.MARK, Marks.MAIN_STRUCTURE) != null);
        return structure ? "topping_out" : stage.word().code();
    }
}
