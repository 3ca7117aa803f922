package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** In which stage the things are that a figure counts or measures. */
final class StageDecision {
    private static final Set<String> COUNTS = Set.of("project_count", "enterprise_count", "structure_count");
    private static final Set<String> WORKS = Set.of("length", "area", "floor_area", "volume", "structure_count");
    private static final String IN_STAGE = "in_";
    /** Unknown characters between a stage word and the figure that it governs. */
    private static final int REACH = 12;
    /** Longest stretch between two counts that share a predicate. */
    private static final int COORDINATED = 16;
    /** How many clauses on a predicate may stand behind its subject. */
    private static final int CLAUSES_ON = 2;

    private final ModalityDecision modalities = new ModalityDecision();

    Staged decide(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        boolean counts = COUNTS.contains(measured.metric());
        boolean works = WORKS.contains(measured.metric()) || acquired(measured);
        if (!counts && !works) {
            return Staged.NONE;
        }
        String named = byName(measured);
        if (!named.isEmpty()) {
            return new Staged(named, measured.cue(), "stage-of-measure");
        }
        Staged ahead = ahead(sentence, quantity, measured, works);
        if (ahead.any()) {
            return ahead;
        }
        Staged goingOn = goingOn(sentence, quantity, before);
        if (goingOn.any()) {
            return goingOn;
        }
        if (counts) {
            Staged behind = behind(sentence, quantity, measured);
            if (behind.any()) {
                return behind;
            }
        }
        return shared(sentence, quantity, measured, before);
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

    /** 已复工22个, 在建项目33个, 谋划A、B等5个项目, 敷设960米. */
    private Staged ahead(SentenceReading sentence, Quantity quantity, Measured measured, boolean works) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(quantity.span().start());
        List<Token> tokens = reading.tokens().within(own);
        Token found = null;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (sentence.measures(token.end(), startOfRun(reading, quantity))) {
                break;
            }
            if (found != null && found.start() - token.end() > 1) {
                break;
            }
            if (works && describesName(reading, token, quantity)) {
                break;
            }
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && !denied(reading, token)
                    && !endsItem(reading, token)
                    && near(reading, token.end(), quantity.span().start())) {
                found = token;
            } else if (works
                    && found == null
                    && (token.is(Role.MARK, Marks.WORK) || doneInOneWord(reading, token))
                    && !ofScale(measured)
                    && !planned(sentence, token)) {
                return new Staged("completion", token, "work-done");
            }
        }
        if (found != null && works && !COUNTS.contains(measured.metric()) && finished(reading, own, found)) {
            return new Staged("completion", found, "work-done");
        }
        return found == null ? Staged.NONE : new Staged(found.word().code(), found, "stage-before-figure");
    }

    /** 新开工的某路全长2.3公里: the stage is said of the road, not of its length. */
    private static boolean describesName(Reading reading, Token token, Quantity quantity) {
        return token.is(Role.STAGE)
                && reading.text().startsWith("的", token.end())
                && reading.projects()
                        .anyWithin(Spans.between(token.end(), quantity.span().start()));
    }

    /** 完成征地2100亩: a quantity of a step that is done. */
    private static boolean finished(Reading reading, Span own, Token step) {
        return reading.has(Spans.between(own.start(), step.start()), Role.PHASE, "finish");
    }

    /** 已铺4.1公里: one character behind 已 says what was done. */
    static boolean doneInOneWord(Reading reading, Token token) {
        Token before = reading.tokens().previous(token.start());
        return token.is(Role.MARK, Marks.WORK_ROOT)
                && before != null
                && before.end() == token.start()
                && (before.is(Role.MODALITY, ModalityDecision.ACTUAL) || before.is(Role.MARK, Marks.SUM));
    }

    /** 未复工的26个项目: they are in no stage yet. */
    private static boolean denied(Reading reading, Token token) {
        return reading.standsBefore(token.start(), Role.MODALITY, ModalityDecision.NEGATION);
    }

    /** 8家投产、6家在建: the stage word ends the item of the figure before it. */
    private static boolean endsItem(Reading reading, Token token) {
        Quantity before = reading.quantities().previous(token.start());
        return before != null
                && before.span().end() <= token.start()
                && reading.unread(before.span().end(), token.start()) == 0
                && reading.text().startsWith("、", token.end());
    }

    /** 需疏浚土石方80万立方米: work that is still to be done. */
    private boolean planned(SentenceReading sentence, Token token) {
        Token word = modalities.nearest(
                sentence, token.start(), sentence.clauseOf(token.span()).span().start());
        return word != null && ModalityDecision.aims(word);
    }

    /** 开工的320公里6个项目: figures that stand together are governed together. */
    private static int startOfRun(Reading reading, Quantity quantity) {
        Quantity before = reading.quantities().previous(quantity.span().start());
        return before != null && before.span().end() == quantity.span().start()
                ? before.span().start()
                : quantity.span().start();
    }

    private static boolean ofScale(Measured measured) {
        return measured.cue() != null
                && measured.cue().word().code().equals("length")
                && measured.cue().span().length() > 2;
    }

    private static boolean near(Reading reading, int from, int to) {
        int named = reading.projects().within(Spans.between(from, to)).stream()
                .map(ProjectMention::span)
                .mapToInt(Span::length)
                .sum();
        return reading.unread(from, to) - named <= REACH;
    }

    /** 5个在建项目, 26个项目已复工, 70个项目计划下旬复工. */
    private static Staged behind(SentenceReading sentence, Quantity quantity, Measured measured) {
        Span rest = sentence.following(quantity.span().end());
        Staged inside = first(sentence, rest, quantity, measured, true);
        if (inside.any()) {
            return inside;
        }
        Clause clause = sentence.clauseOf(quantity.span());
        if (rest.end() < clause.span().end()) {
            return coordinated(sentence, quantity, measured);
        }
        for (Clause next : sentence.after(quantity.span().start(), CLAUSES_ON)) {
            if (!next.resumes() && next.depth() == clause.depth() && spokenFor(sentence, next)) {
                return coordinated(sentence, quantity, measured);
            }
            Staged found = first(sentence, next.span(), quantity, measured, false);
            if (found.any() || sentence.reading().quantities().anyWithin(next.span())) {
                return found;
            }
        }
        return Staged.NONE;
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
                && (reading.has(gap, Role.MARK, Marks.CARRY_OUT) || reading.has(gap, Role.MARK, Marks.WORK));
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
                && "、和及".indexOf(sentence.reading().text().charAt(from)) >= 0;
    }

    /** 3个项目的环评，4个项目的水保均已批复: counts that go on share the predicate behind the last. */
    private static Staged coordinated(SentenceReading sentence, Quantity quantity, Measured measured) {
        Reading reading = sentence.reading();
        Quantity next = reading.quantities().next(quantity.span().end());
        if (next == null) {
            return Staged.NONE;
        }
        boolean alike = next.unit().equals(quantity.unit())
                && next.span().end() <= sentence.sentence().span().end()
                && measured.side() == Measured.Side.BEHIND
                && new Heads(sentence).behind(next) != null
                && goesOn(
                        reading,
                        Spans.between(quantity.span().end(), next.span().start()));
        return alike ? behind(sentence, next, measured) : Staged.NONE;
    }

    /** Between counts that go on stand only nouns, 的 and one mark that joins. */
    private static boolean goesOn(Reading reading, Span gap) {
        String text = gap.of(reading.text());
        boolean joins = text.endsWith("，")
                || text.endsWith(",")
                || text.endsWith("、")
                || text.endsWith("和")
                || text.endsWith("及");
        return joins
                && gap.length() <= COORDINATED
                && reading.tokens()
                        .noneWithin(
                                gap,
                                token -> token.is(Role.STAGE) && !StageWords.namesPart(token)
                                        || token.is(Role.MODALITY)
                                        || token.is(Role.MARK, Marks.STOP));
    }

    /** Whether a clause names what it speaks of, so that its predicate is not about the figure before it. */
    private static boolean spokenFor(SentenceReading sentence, Clause clause) {
        Reading reading = sentence.reading();
        return reading.projects().anyWithin(clause.span())
                || reading.tokens()
                        .anyWithin(
                                clause.span(),
                                token -> token.is(Role.THING)
                                        || token.is(Role.MARK, Marks.ANAPHOR)
                                        || token.is(Role.MEASURE));
    }

    private static Staged first(
            SentenceReading sentence, Span span, Quantity quantity, Measured measured, boolean own) {
        Reading reading = sentence.reading();
        for (Token token : reading.tokens().within(span)) {
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && StageWords.reports(sentence, token)
                    && !governsNext(reading, token, span, quantity)) {
                return new Staged(token.word().code(), token, "stage-behind-figure");
            }
            boolean adverb = own && reading.has(token.span(), Role.MARK, Marks.ADVERB);
            if (token.is(Role.MARK, Marks.STOP) && !adverb && measured.side() != Measured.Side.BEHIND) {
                return Staged.NONE;
            }
        }
        return Staged.NONE;
    }

    /** 已复产25家: the stage word counts the figure behind it, not the one before. */
    private static boolean governsNext(Reading reading, Token stage, Span span, Quantity quantity) {
        Quantity next = reading.quantities().next(stage.end());
        return next != null
                && next.kind().equals(quantity.kind())
                && !endsItem(reading, stage)
                && next.span().start() <= span.end()
                && reading.unread(stage.end(), next.span().start()) <= REACH;
    }

    /** What a list or a part shares with its head: 开复工217个，其中民生类项目56个. */
    private static Staged shared(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure head = Parts.sharedHead(sentence, quantity, measured, before);
        return head == null
                ? Staged.NONE
                : new Staged(head.staged().code(), head.staged().token(), "stage-of-the-whole");
    }
}
