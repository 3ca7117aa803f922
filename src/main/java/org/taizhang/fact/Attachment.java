package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.Granularity;
import org.taizhang.text.Quantity;

/** Attaches to each figure of a sentence what it measures, its stage, certainty, time, project and region. */
final class Attachment {
    private static final Set<String> RATES = Set.of("growth_rate", "completion_rate");

    /** What is in no stage: money, people, machines. */
    private static final Set<String> UNSTAGED = Set.of(
            "workforce",
            "employment",
            "machinery",
            "investment_total",
            "investment_completed",
            "funding",
            "output_value");

    /** Of what a named or unnamed whole holds or has got, the parts stand with it. */
    private static final Set<String> DIVIDED = Set.of("capacity", "funding");

    private final UnitDefaults defaults;
    private final MetricDecision metrics;
    private final StageDecision stages = new StageDecision();
    private final FigureModality modalities;
    private final Categories categories;
    private final ModalityDecision words = new ModalityDecision();
    private final PeriodDecision periods;
    private final TenseDecision tenses;
    private final OwnerDecision owners;
    private final RegionDecision regions;

    Attachment(
            UnitDefaults defaults,
            ModalityTable table,
            PartNouns nouns,
            PeriodDecision periods,
            TenseDecision tenses,
            Topic topic,
            RegionDecision regions) {
        this.defaults = defaults;
        this.modalities = new FigureModality(table);
        this.categories = new Categories(nouns);
        this.metrics = new MetricDecision(defaults);
        this.periods = periods;
        this.tenses = tenses;
        this.owners = new OwnerDecision(defaults, nouns, topic);
        this.regions = regions;
    }

    /** The figures of a sentence that the ledger keeps, in order; {@code before} are those of the article so far. */
    List<Figure> read(SentenceReading sentence, List<Figure> before) {
        List<Figure> known = new ArrayList<>(before);
        List<Figure> found = new ArrayList<>();
        Map<Quantity, List<Quantity>> runs = PartList.runs(sentence);
        PartList parts = null;
        for (Quantity quantity :
                sentence.reading().quantities().within(sentence.sentence().span())) {
            List<Quantity> run = runs.get(quantity);
            parts = run == null ? parts : PartList.of(sentence, run, known);
            Figure figure = parts != null && parts.holds(quantity)
                    ? part(sentence, quantity, parts)
                    : read(sentence, quantity, known);
            if (figure != null) {
                known.add(figure);
                found.add(figure);
            }
        }
        return categories.assign(found);
    }

    /** An item of a list of parts: all but its own noun, region and category stands with the whole. */
    private Figure part(SentenceReading sentence, Quantity quantity, PartList parts) {
        Figure whole = parts.whole();
        Measured own = metrics.decide(sentence, quantity, List.of());
        boolean named = own.counts() && own.metric().equals(whole.metric()) && isBeside(sentence, quantity, own.cue());
        Measured measured = new Measured(
                whole.metric(),
                named ? own.cue() : whole.measured().cue(),
                named ? own.side() : Measured.Side.ELSEWHERE,
                MetricDecision.ELIDED);
        Token opening = UNSTAGED.contains(whole.metric()) ? null : parts.stage();
        Staged staged =
                opening == null || opening.word().code().equals(whole.staged().code())
                        ? whole.staged()
                        : new Staged(opening.word().code(), opening, "stage-of-the-list");
        boolean moved = !staged.code().equals(whole.staged().code());
        Located located = regions.of(sentence, quantity, whole.owner());
        boolean ownRegion = regions.ownsRegion(sentence, quantity);
        return new Figure(
                sentence,
                quantity,
                measured,
                staged,
                moved ? Modality.ACTUAL : whole.modality(),
                moved ? periods.state(sentence, quantity.span()) : whole.dated(),
                whole.owner(),
                ownRegion || located.region() == null ? located : whole.located(),
                named ? Phrases.subject(sentence, quantity, measured) : whole.subject(),
                Classed.WHOLE,
                true);
    }

    /** Whether a word stands in the clause of a figure. */
    private static boolean isBeside(SentenceReading sentence, Quantity quantity, @Nullable Token word) {
        return word != null && sentence.clauseOf(quantity.span()).span().contains(word.span());
    }

    private @Nullable Figure read(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        if (Thresholds.is(sentence, quantity)
                || Replaced.is(sentence, quantity)
                || sentence.corrects(quantity.span())) {
            return null;
        }
        Measured measured =
                InvestmentDecision.settle(sentence, quantity, metrics.decide(sentence, quantity, before), before);
        if (!measured.counts()) {
            return null;
        }
        Span place = quantity.span();
        Staged staged = stages.decide(sentence, quantity, measured, before);
        if (RepeatedCounts.is(sentence, quantity, measured, staged)) {
            return null;
        }
        Figure whole = Parts.sharedHead(sentence, quantity, measured, before);
        boolean part = whole != null && (whole.part() || Parts.markedPart(sentence, quantity, whole));
        Owner own = owners.ofFigure(sentence, quantity, measured, before);
        boolean itsOwn = own.how() == Owner.How.NAMED
                && (Openings.name(sentence.reading(), sentence.ownClause(place.start())) != null
                        || namedSince(sentence, whole, place));
        Owner owner = whole != null && !whole.aggregates() && !itsOwn ? whole.owner() : own;
        Tense tense = tenses.isOver(sentence, place)
                ? Tense.PAST
                : staged.any() ? tenses.ofStaged(sentence, place, staged) : tenses.of(sentence, place, measured, owner);
        Figure head = head(sentence, place, staged, whole, part);
        head = head != null && tense == Tense.PAST && staged.any() && head.modality() == Modality.PLAN ? null : head;
        head = head == null ? Breakdowns.whole(sentence, quantity, measured, staged, before) : head;
        Modality modality =
                head != null ? head.modality() : modalities.of(sentence, place, measured, staged, owner, tense);
        if (!staged.any() && modality == Modality.ACTUAL && isWork(quantity, measured)) {
            staged = StageDecision.done(sentence, place);
        }
        int yieldClause = modality == Modality.PLAN ? words.yieldClause(sentence, place) : -1;
        Dated dated = head != null && !hasOwnTime(sentence, place, head)
                ? head.dated()
                : periods.of(new Told(sentence, place, measured, staged, owner), modality, yieldClause);
        if (modality == Modality.ACTUAL && periods.liesAhead(dated)) {
            modality = Modality.PLAN;
        }
        Figure rated = rated(sentence, quantity, measured, before);
        if (rated != null && rated.modality() == modality) {
            dated = rated.dated();
        }
        Located located = regions.of(sentence, quantity, owner);
        return new Figure(
                sentence,
                quantity,
                measured,
                staged,
                modality,
                dated,
                owner,
                located,
                subject(sentence, quantity, measured, before),
                Classed.WHOLE,
                part);
    }

    /** 项目29个，年度计划投资9亿元，其中某某扩建项目总投资4亿元，年度计划投资1亿元: a project has been named behind the whole. */
    private static boolean namedSince(SentenceReading sentence, @Nullable Figure whole, Span place) {
        return whole != null
                && (whole.sentence() != sentence
                        || sentence.reading()
                                .projects()
                                .anyWithin(Spans.between(whole.quantity().span().end(), place.start())));
    }

    /**
     * The whole with which a part stands in certainty and time: it counts, or can hold, what the part is of; null where the part's own
     * words, or a predicate behind it (项目共8个，其中6个都在2月复工), say what it is.
     */
    private @Nullable Figure head(
            SentenceReading sentence, Span place, Staged staged, @Nullable Figure whole, boolean part) {
        if (whole == null
                || !whole.aggregates() && !(part && DIVIDED.contains(whole.metric()))
                || words.saidOf(sentence, place, staged)) {
            return null;
        }
        boolean movedOn = staged.token() != null
                && staged.token().start() >= place.end()
                && whole.modality() == Modality.SCALE
                && !staged.code().equals(whole.staged().code());
        return movedOn ? null : whole;
    }

    /** 新建道路14条, 新建供水工程286处: facilities are work, though each may be called a project too; what is counted by 个 need not be. */
    private boolean isWork(Quantity quantity, Measured measured) {
        return StageDecision.isWork(measured)
                || measured.metric().equals("project_count")
                        && defaults.countable("structure_count", quantity.unit())
                        && !defaults.countable("enterprise_count", quantity.unit());
    }

    /** 竣工22座，其中二季度竣工8座: the part has a time of its own. */
    private static boolean hasOwnTime(SentenceReading sentence, Span place, Figure whole) {
        Span own = sentence.ownClause(place.start());
        int from = whole.sentence() == sentence
                ? Math.max(own.start(), whole.quantity().span().end())
                : own.start();
        return sentence.reading().times().within(Spans.between(Math.min(from, own.end()), own.end())).stream()
                .anyMatch(time -> time.granularity().compareTo(Granularity.YEAR) < 0);
    }

    /**
     * The figure whose growth a rate tells: the one before it in the sentence, where the rate's clause has no time of its
     * own; or the rate before it in the paragraph (全年投资增长6%。分产业看，第二产业投资增长9%).
     */
    private static @Nullable Figure rated(
            SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean rate = RATES.contains(measured.metric())
                && (measured.metric().equals("growth_rate")
                        || last == null
                        || last.quantity().kind().equals("money"));
        boolean ownTime = sentence.reading()
                .times()
                .anyWithin(sentence.clauseOf(quantity.span()).span());
        boolean progress = measured.metric().equals("completion_rate") && Told.isProgress(sentence, quantity.span());
        if (!rate || ownTime || progress || last == null) {
            return null;
        }
        boolean goesOn = last.metric().equals("growth_rate")
                && measured.metric().equals("growth_rate")
                && last.sentence().reading() == sentence.reading();
        return last.sentence() == sentence || goesOn ? last : null;
    }

    /** The noun phrase beside the figure, or that of the figure whose noun it shares. */
    private static String subject(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        if (!measured.rule().equals(MetricDecision.ELIDED)) {
            return Phrases.subject(sentence, quantity, measured);
        }
        return before.stream()
                .filter(figure -> figure.metric().equals(measured.metric()))
                .reduce((first, second) -> second)
                .map(Figure::subject)
                .orElse("");
    }
}
