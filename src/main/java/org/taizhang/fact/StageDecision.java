package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** In which stage the things are that a figure counts or measures. */
final class StageDecision {
    static final Set<String> COUNTS = Set.of("project_count", "enterprise_count", "structure_count");
    private static final Set<String> WORKS = Set.of("length", "area", "floor_area", "volume", "structure_count");
    private static final String IN_STAGE = "in_";
    /** Longest stretch between two counts that share a predicate. */
    private static final int COORDINATED = 16;

    private final StageAhead ahead = new StageAhead();

    Staged decide(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        boolean counts = COUNTS.contains(measured.metric());
        boolean works = isWork(measured);
        if (!counts && !works) {
            return Staged.NONE;
        }
        String named = byName(measured);
        if (!named.isEmpty()) {
            return new Staged(named, measured.cue(), "stage-of-measure");
        }
        Staged governing = ahead.of(sentence, quantity, measured, works);
        if (governing.any()) {
            return governing;
        }
        Staged goingOn = goingOn(sentence, quantity, before);
        if (goingOn.any()) {
            return goingOn;
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
        return shared(sentence, quantity, measured, before);
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

    private static boolean acquired(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("done");
    }

    /** 已完成桩基86根、承台12个; 铺设管道46公里，新建泵站3座: work that the statement goes on to tell is done too. */
    private static Staged goingOn(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && inOneBreath(sentence, last, quantity)) {
            return new Staged(last.staged().code(), last.staged().token(), "stage-of-the-run");
        }
        if (last == null
                || last.sentence() != sentence
                || last.modality() != Modality.ACTUAL
                || !last.staged().code().equals("completion")
                || last.measured().side() == Measured.Side.BEHIND) {
            return Staged.NONE;
        }
        Reading reading = sentence.reading();
        Span gap = Spans.between(last.quantity().span().end(), quantity.span().start());
        boolean list = gap.of(reading.text()).startsWith("、");
        boolean verb = gap.length() <= COORDINATED
                && reading.tokens().anyWithin(gap, token -> token.word().carriesOut());
        boolean plain = reading.tokens()
                .noneWithin(
                        gap,
                        token -> token.is(Role.STAGE)
                                || token.is(Role.MODALITY)
                                || token.is(Role.MEASURE) && token.word().code().equals("capacity"));
        return plain && (list || verb) ? new Staged("completion", last.staged().token(), "work-goes-on") : Staged.NONE;
    }

    /** 开工9863套、84万平方米: two measures of the same things. */
    private static boolean inOneBreath(SentenceReading sentence, Figure last, Quantity quantity) {
        int from = last.quantity().span().end();
        return last.sentence() == sentence
                && last.staged().any()
                && last.staged().token() != null
                && last.staged().token().start() < last.start()
                && from + 1 == quantity.span().start()
                && Coordination.isJoint(sentence.reading().text().charAt(from));
    }

    /** What a list or a part shares with its head: 开复工217个，其中民生类项目56个. */
    private static Staged shared(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure head = Parts.sharedHead(sentence, quantity, measured, before);
        List<Span> own = sentence.governing(quantity.span().start());
        boolean later =
                own.get(own.size() - 1).start() > sentence.sentence().span().start();
        return head == null || later && head.sentence() != sentence
                ? Staged.NONE
                : new Staged(head.staged().code(), head.staged().token(), "stage-of-the-whole");
    }

    /** 3栋主体完工, 主体完工9家: what is completed is the structure, where it stands before the stage word and behind a place. */
    static String code(Reading reading, int from, Token stage) {
        boolean structure = stage.word().code().equals("completion")
                && reading.has(
                        Spans.between(Math.min(from, stage.start()), stage.start()), Role.MARK, Marks.MAIN_STRUCTURE);
        return structure ? "topping_out" : stage.word().code();
    }
}
