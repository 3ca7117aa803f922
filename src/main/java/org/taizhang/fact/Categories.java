package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.ClassPhrase.Kind;
import org.taizhang.fact.Word.Role;

/**
 * Of which part of a whole the figures of a sentence are: the class by which a limit sorts them (10亿元以上), that of an item of a list or
 * breakdown (第一产业投资…，第二产业投资…), the phase that is told of (一期), or that of the count which heads their statement (其中续建3个，总投资6600万元).
 */
final class Categories {
    /** What several of are told apart by their class where they share a noun; lists of other things name different things. */
    private static final Set<String> SORTED =
            Set.of("project_count", "enterprise_count", "investment_completed", "output_value", "growth_rate");
    /** What a phase has of its own. */
    private static final Set<String> OF_PHASE = Set.of(
            "investment_total",
            "investment_completed",
            "land_area",
            "floor_area",
            "area",
            "length",
            "width",
            "capacity",
            "structure_count");
    /** What is kept with its noun (砂石路, 义务教育学校); of 产业类项目 only the class is. */
    private static final Set<String> THINGS =
            Set.of("structure_count", "length", "area", "floor_area", "capacity", "workforce", "machinery");
    /** Words between the head of a clause and the phase that it speaks of. */
    private static final int LEAD = 2;

    private final Divisions divisions;

    Categories(PartNouns nouns) {
        this.divisions = new Divisions(nouns);
    }

    /** The figures of a sentence, each with its category. */
    List<Figure> assign(List<Figure> figures) {
        List<ClassPhrase> classes = figures.stream().map(ClassPhrase::beside).toList();
        boolean verbsSort = figures.stream().anyMatch(ClassPhrase::sorts);
        List<Figure> assigned = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            ClassPhrase phrase = classes.get(i);
            boolean told = switch (phrase.kind()) {
                case LIMIT -> true;
                case PLACE -> figure.sentence().isBreakdown();
                case VERB ->
                    figure.part() && !phrase.noun().isEmpty()
                            || verbsSort && (figure.part() || isSorted(i, figures, classes));
                case NOUN -> figure.part() || isSorted(i, figures, classes);
            };
            Classed category = told ? of(figure, phrase) : Classed.WHOLE;
            category = category.any() ? category : classed(phase(figure), "class-of-phase");
            category = category.any() ? category : classed(inherited(figure, assigned), "class-of-count");
            category = category.any() ? category : classed(piece(figure), "class-of-piece");
            assigned.add(figure.of(category));
        }
        return assigned;
    }

    /** 产业类项目 are 产业类; 义务教育学校 are what they are. */
    private static Classed of(Figure figure, ClassPhrase phrase) {
        boolean things = figure.part() && THINGS.contains(figure.metric());
        return classed(
                things ? phrase.withNoun() : phrase.words(), phrase.kind().rule());
    }

    private static Classed classed(String category, String rule) {
        return category.isEmpty() ? Classed.WHOLE : new Classed(category, rule);
    }

    /** 工业项目12个、农业项目8个: another figure of the sentence has the same noun with another class. */
    private static boolean isSorted(int index, List<Figure> figures, List<ClassPhrase> classes) {
        Figure figure = figures.get(index);
        ClassPhrase own = classes.get(index);
        if (!SORTED.contains(figure.metric()) || own.words().isEmpty()) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure other = figures.get(i);
            ClassPhrase its = classes.get(i);
            if (i != index
                    && other.part() == figure.part()
                    && other.metric().equals(figure.metric())
                    && other.quantity().unit().equals(figure.quantity().unit())
                    && sameNoun(figure, other)
                    && !its.words().isEmpty()
                    && !its.words().equals(own.words())
                    && (its.kind() == own.kind() || ClassPhrase.sorts(figure) || ClassPhrase.sorts(other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameNoun(Figure one, Figure other) {
        Token noun = one.measured().cue();
        Token its = other.measured().cue();
        return noun != null
                && its != null
                && noun.word().text().equals(its.word().text());
    }

    /** 一期总投资5亿元，占地200亩: the phase of the project that the statement speaks of; empty where it speaks of the whole. */
    private String phase(Figure figure) {
        SentenceReading sentence = figure.sentence();
        if (!OF_PHASE.contains(figure.metric())) {
            return "";
        }
        String before = divisions.placedBefore(sentence, figure.start());
        if (!before.isEmpty()) {
            return before;
        }
        for (Span span : sentence.governing(figure.start())) {
            Token phase = phaseAtHead(sentence.reading(), span);
            if (phase != null) {
                return phase.word().text();
            }
            if (sentence.reading().projects().anyWithin(span)) {
                return "";
            }
        }
        return "";
    }

    /** The phase that a clause opens with, behind the name of its project or its time at most; null where it opens with none. */
    private static @Nullable Token phaseAtHead(Reading reading, Span clause) {
        Token phase = reading.tokens().within(clause).stream()
                .filter(token -> token.is(Role.MARK, Marks.PHASE))
                .findFirst()
                .orElse(null);
        if (phase == null) {
            return null;
        }
        int named = reading.projects().within(Spans.between(clause.start(), phase.start())).stream()
                .mapToInt(mention -> mention.span().length())
                .sum();
        return reading.unread(clause.start(), phase.start()) - named <= LEAD ? phase : null;
    }

    /** 桥梁工程完成15%: the piece of work of which a share is done; empty where it is all of it. */
    private String piece(Figure figure) {
        if (!figure.metric().equals("completion_rate")) {
            return "";
        }
        Reading reading = figure.sentence().reading();
        Span own = figure.sentence().ownClause(figure.start());
        int end = reading.tokens().within(own).stream()
                .filter(token -> token.is(Role.STAGE)
                        || token.is(Role.MEASURE)
                        || token.is(Role.MODALITY)
                        || token.is(Role.PHASE)
                        || token.is(Role.MARK, Marks.STOP)
                        || token.is(Role.MARK, Marks.ADVERB))
                .mapToInt(Token::start)
                .min()
                .orElse(own.start());
        Span phrase = Spans.between(own.start(), Math.max(own.start(), end));
        boolean named =
                reading.projects().anyWithin(phrase) || reading.regions().anyWithin(phrase);
        return named ? "" : divisions.piece(phrase.of(reading.text()));
    }

    /** 续建3个，总投资6600万元，年内计划投资1000万元: what is told of those counted is told of their class. */
    private static String inherited(Figure figure, List<Figure> before) {
        boolean ofCount =
                figure.owner().how() == Owner.How.AGGREGATE || figure.owner().how() == Owner.How.NONE;
        if (!ofCount || figure.aggregates()) {
            return "";
        }
        List<Figure> heads = before.stream()
                .filter(head -> head.aggregates() && inOneStatement(head, figure))
                .toList();
        boolean rate = Kinds.is(figure.quantity(), Kinds.RATE);
        Figure head = heads.isEmpty() ? null : counted(figure, heads);
        return head == null || rate && isLimited(head) ? "" : head.category();
    }

    /** Of which of the counts a figure is told: the only one, the part of the other, or the one with which it is told off (分别完成投资). */
    private static @Nullable Figure counted(Figure figure, List<Figure> heads) {
        boolean part = heads.get(heads.size() - 1).part();
        List<Figure> alike = heads.stream().filter(head -> head.part() == part).toList();
        int place = Respectively.place(figure.sentence(), figure.quantity(), alike.size());
        return alike.size() == 1 ? alike.get(0) : place < 0 ? null : alike.get(place);
    }

    /** 亿元以上项目210个，完成任务的93%: a limit that sorts all that is told of. */
    private static boolean isLimited(Figure head) {
        return !head.part() && ClassPhrase.beside(head).kind() == Kind.LIMIT;
    }

    private static boolean inOneStatement(Figure head, Figure figure) {
        List<Span> governing = figure.sentence().governing(figure.start());
        return governing.get(governing.size() - 1).start() <= head.start();
    }
}
