package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** What a figure counts: the noun behind or before it, that of the list it stands in, the classifier, or the verb that makes the things. */
final class CountMetric {
    /** How many clauses back a noun is looked for where the figure's own clause has none. */
    private static final int CLAUSES_BACK = 2;
    /** Longest name of a facility that no lexicon knows. */
    private static final int LONGEST_NOUN = 8;

    private static final String STRUCTURES = "structure_count";
    private static final String MACHINES = "machinery";

    private final UnitDefaults defaults;

    CountMetric(UnitDefaults defaults) {
        this.defaults = defaults;
    }

    Measured decide(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Measured measured = counted(sentence, quantity, before);
        boolean installed = measured.metric().equals(MACHINES)
                && FigureTelling.verb(sentence, quantity.span()) == ModalityTable.Verb.WORK;
        return installed ? new Measured(STRUCTURES, measured.cue(), measured.side(), "installed-machine") : measured;
    }

    private Measured counted(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Measured named = byNoun(sentence, quantity);
        if (named != null) {
            return named;
        }
        Figure head = SharedNoun.of(sentence, quantity, before, defaults);
        if (head != null) {
            return MetricDecision.inherited(head);
        }
        if (defaults.byUnit().containsKey(quantity.unit())) {
            return defaults.measured(quantity, sentence);
        }
        Measured made = byVerb(sentence, quantity);
        if (made != null) {
            return made;
        }
        Token far = new Heads(sentence).inReach(quantity, CLAUSES_BACK);
        return far != null && defaults.countable(far.word().code(), quantity.unit()) && !nounBehind(sentence, quantity)
                ? byHead(far, Measured.Side.BEFORE)
                : defaults.measured(quantity, sentence);
    }

    /** By the noun or measuring word of the figure's own clause; null where it has none. */
    private @Nullable Measured byNoun(SentenceReading sentence, Quantity quantity) {
        Heads heads = new Heads(sentence);
        Cues.Found cue = new Cues(sentence).find(quantity, 0);
        Token behind = heads.behind(quantity);
        if (behind != null && !countsHomes(behind, quantity)) {
            return cue != null && outranks(cue) ? MetricDecision.byCue(cue) : byHead(behind, Measured.Side.BEHIND);
        }
        Measured ending = defaults.byUnit().containsKey(quantity.unit()) ? null : defaults.byEnding(sentence, quantity);
        Token ahead = heads.before(quantity);
        boolean unlikely = ahead != null
                && ahead.is(Word.Role.THING, "machinery")
                && defaults.counts("enterprise_count", quantity.unit());
        boolean adjacent = ahead != null
                && sentence.reading().unread(ahead.end(), quantity.span().start()) == 0;
        unlikely |= ahead != null && !adjacent && (inName(sentence, ahead) || !countable(ahead, quantity));
        unlikely |= ahead != null && countsHomes(ahead, quantity);
        boolean endsBehind = ending != null && ending.side() == Measured.Side.BEHIND;
        if (ahead != null && !unlikely && !endsBehind && (adjacent || ending == null)) {
            return cue != null && outranks(cue) ? MetricDecision.byCue(cue) : byHead(ahead, Measured.Side.BEFORE);
        }
        if (cue != null && cue.isNear() && (ending == null || outranks(cue))) {
            return MetricDecision.byCue(cue);
        }
        return ending;
    }

    /** 某某高铁设站5座: the noun that ends a name is not what is counted. */
    private static boolean inName(SentenceReading sentence, Token noun) {
        ProjectMention name = sentence.reading().projects().previous(noun.end());
        return name != null && name.span().contains(noun.span());
    }

    /** 保障性安居工程14622套, 建成5000套安居工程: a programme in the unit of its homes is counted by them. */
    private boolean countsHomes(Token noun, Quantity quantity) {
        return noun.is(Word.Role.THING, "project_count") && defaults.homes().contains(quantity.unit());
    }

    private boolean countable(Token noun, Quantity quantity) {
        return !noun.word().says()
                || !Kinds.is(quantity, Kinds.COUNT)
                || defaults.countable(noun.word().code(), quantity.unit());
    }

    private @Nullable Measured byVerb(SentenceReading sentence, Quantity quantity) {
        Token verb = sentence.reading().tokens().previous(quantity.span().start());
        boolean staged = verb != null
                && verb.is(Role.STAGE)
                && verb.word().says()
                && !StageWords.general(verb)
                && verb.end() == quantity.span().start()
                && defaults.countable("project_count", quantity.unit());
        return staged
                ? new Measured("project_count", verb, Measured.Side.BEFORE, "stage-counts-projects")
                : builtThing(sentence, quantity);
    }

    /** 改造候车亭86个, 更换水管7公里、阀门136个: what works bring into being is a facility, though no lexicon knows its name. */
    private @Nullable Measured builtThing(SentenceReading sentence, Quantity quantity) {
        if (!defaults.countable(STRUCTURES, quantity.unit())) {
            return null;
        }
        int figure = quantity.span().start();
        Token verb = verbRightBefore(sentence, quantity);
        int start = verb == null ? itemOfWork(sentence, quantity) : verb.end();
        int noun = start < 0 ? 0 : figure - start;
        return noun >= 2 && noun <= LONGEST_NOUN
                ? new Measured(STRUCTURES, null, Measured.Side.BEFORE, "built-thing")
                : null;
    }

    /** The verb before a figure in its clause with no known word between; null where there is none near. */
    private static @Nullable Token verbRightBefore(SentenceReading sentence, Quantity quantity) {
        int figure = quantity.span().start();
        Token verb = sentence.reading().tokens().previous(figure);
        return verb != null
                        && verb.start()
                                >= sentence.clauseOf(quantity.span()).span().start()
                        && figure - verb.end() <= LONGEST_NOUN
                        && (verb.is(Role.MARK, Marks.CARRY_OUT)
                                || verb.is(Role.MARK, Marks.WORK)
                                || verb.is(Role.STAGE) && verb.word().says())
                ? verb
                : null;
    }

    /** Where the noun before a figure begins, in a list of what a verb of work brings about; -1 where no such verb governs it. */
    private static int itemOfWork(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int figure = quantity.span().start();
        int start = figure;
        while (start > 0 && Character.isLetter(reading.text().charAt(start - 1)) && figure - start <= LONGEST_NOUN) {
            start--;
        }
        Token own = FigureTelling.verbToken(sentence, quantity.span());
        int item = own != null && own.end() > start ? own.end() : start;
        boolean unknown = reading.tokens()
                .noneWithin(Spans.between(item, figure), token -> token.word().says());
        return unknown && (item > start || isListedWork(sentence, quantity, start)) ? item : -1;
    }

    /** 更换水管7公里、阀门136个: whether the item before in a list is the object of a verb of work. */
    private static boolean isListedWork(SentenceReading sentence, Quantity quantity, int start) {
        Reading reading = sentence.reading();
        Quantity before = reading.quantities().previous(start);
        return before != null
                && before.span().end() == start - 1
                && reading.text().charAt(start - 1) == '、'
                && !before.unit().equals(quantity.unit())
                && FigureTelling.verbToken(sentence, before.span()) != null;
    }

    private static boolean nounBehind(SentenceReading sentence, Quantity quantity) {
        return !NounPhrases.behind(sentence, quantity).isEmpty();
    }

    /** 年产 before 2万台闸阀 makes a capacity of the valves; 到位 before 280名工人 leaves them workers. */
    private static boolean outranks(Cues.Found cue) {
        boolean capacity = cue.token().word().code().equals("capacity")
                || !cue.token().word().says();
        return capacity && cue.isNear() && cue.side() == Measured.Side.BEFORE;
    }

    private static Measured byHead(Token head, Measured.Side side) {
        String rule = side == Measured.Side.BEHIND ? "counted-noun-behind" : "counted-noun-before";
        return new Measured(head.word().code(), head, side, rule);
    }
}
