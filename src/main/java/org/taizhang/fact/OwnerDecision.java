package org.taizhang.fact;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Owner.How;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** Which project a statement is about: one named in it, one spoken of before, or none because it is about several or about a region. */
final class OwnerDecision {
    private static final Set<String> AGGREGATES = Set.of("project_count", "enterprise_count");
    private static final Set<String> OF_A_PROJECT = Set.of(
            "investment_total",
            "investment_completed",
            "length",
            "width",
            "land_area",
            "floor_area",
            "area",
            "capacity",
            "funding",
            "volume",
            "structure_count",
            "employment",
            "output_value");

    private final UnitDefaults defaults;
    private final PartNouns nouns;
    private final Topic topic;
    private final NewSubjects newSubjects;

    OwnerDecision(UnitDefaults defaults, PartNouns nouns, Topic topic) {
        this.defaults = defaults;
        this.nouns = nouns;
        this.topic = topic;
        this.newSubjects = new NewSubjects(nouns);
    }

    Owner ofFigure(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        ProjectMention around = Described.around(sentence, quantity);
        if (around != null) {
            return new Owner(around.name(), How.NAMED);
        }
        ProjectMention partner = Respectively.project(sentence, quantity);
        if (partner != null) {
            return new Owner(partner.name(), How.NAMED);
        }
        boolean aggregate = AGGREGATES.contains(measured.metric());
        if (OF_A_PROJECT.contains(measured.metric())) {
            ProjectMention described = Described.behind(sentence, quantity, hasSubject(sentence, quantity));
            if (described != null) {
                return new Owner(described.name(), How.NAMED);
            }
            if (describesCounted(sentence, quantity)) {
                return Owner.NOBODY;
            }
        }
        return search(sentence, quantity, before, aggregate);
    }

    /** 260公里4个省道项目, 投资300万元的5个供水项目: a figure right before a count of projects is about all of them; 3轨9班 counts none. */
    private static boolean describesCounted(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int end = quantity.span().end();
        Token of = reading.beginningAt(end, Role.MARK, Marks.OF);
        Quantity next = reading.quantities().next(end);
        return next != null
                && next.span().start() == (of == null ? end : of.end())
                && countsProjects(new Heads(sentence), next);
    }

    private static boolean countsProjects(Heads heads, Quantity quantity) {
        Token head = quantity.kind().equals("count") ? heads.nearest(quantity) : null;
        return head != null && AGGREGATES.contains(head.word().code());
    }

    private static boolean hasSubject(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span opening =
                Openings.clause(reading, sentence.governing(quantity.span().start()));
        return Openings.hasSubject(reading, opening);
    }

    /** A figure whose owner is sought, with the clauses that govern it, nearest first, and the one with which its statement opens. */
    private record Asked(
            SentenceReading sentence,
            Quantity quantity,
            List<Figure> before,
            boolean aggregate,
            List<Span> spans,
            Span opening) {
        Reading reading() {
            return sentence.reading();
        }

        Span own() {
            return spans.get(0);
        }

        int place() {
            return quantity.span().start();
        }
    }

    /** The evidence in the order of its weight: what the clauses say, what they point back to, the statement before, the centre. */
    private Owner search(SentenceReading sentence, Quantity quantity, List<Figure> before, boolean aggregate) {
        List<Span> spans = sentence.governing(quantity.span().start());
        Span opening = Openings.clause(sentence.reading(), spans);
        Asked asked = new Asked(sentence, quantity, before, aggregate, spans, opening);
        return Stream.<Function<Asked, @Nullable Owner>>of(
                        this::inItsClauses, this::pointedBackTo, this::ofOthers, this::inStatementBefore, this::aheadOf)
                .map(evidence -> evidence.apply(asked))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> goesOn(asked));
    }

    /** Whom the clauses that govern the figure name, count or make act, the nearest first. */
    private @Nullable Owner inItsClauses(Asked asked) {
        SentenceReading sentence = asked.sentence();
        boolean subjectTold = subjectTold(asked);
        boolean ofRegion = asked.aggregate() && RegionSubjects.opens(sentence, asked.opening());
        for (Span span : asked.spans()) {
            String one = PairAnaphors.oneOf(sentence, span, topic.lastNamed());
            if (!one.isEmpty()) {
                return new Owner(one, How.ANAPHOR);
            }
            boolean isOwn = span == asked.own();
            boolean inObject = Openings.name(asked.reading(), span) == null
                    && (ofRegion || (subjectTold && (topic.isHeaded() || !isOwn)));
            Owner owner = inClause(sentence, span, asked.before(), inObject);
            if (owner != null && (isOwn || !hasItsOwn(sentence, span, asked.own(), owner))) {
                return owner;
            }
            if (isOfNobody(asked, span)) {
                return Owner.NOBODY;
            }
        }
        return null;
    }

    private boolean isOfNobody(Asked asked, Span span) {
        SentenceReading sentence = asked.sentence();
        Reading reading = asked.reading();
        boolean ofPlace =
                (asked.aggregate() || Labels.isBehindColon(reading, span)) && RegionSubjects.opens(sentence, span)
                        || RegionSubjects.opensWithWhole(sentence, span);
        return ofPlace && !topic.isOfProgramme() && Labels.before(sentence, span) == null
                || reading.has(span, Role.MARK, Marks.ALL_OF_THEM)
                || !asked.aggregate() && Outsiders.actsItself(sentence, span) && !ofBuilder(reading, span);
    }

    /** What the head of a name, or for a count 该项目, points back to. */
    private @Nullable Owner pointedBackTo(Asked asked) {
        Owner meant = topic.meantBy(asked.sentence(), asked.spans());
        if (meant.named() && !asked.reading().has(asked.own(), Role.MARK, Marks.NETWORK)) {
            return meant;
        }
        if (asked.aggregate() && (topic.isHeaded() || topic.isOfProgramme())) {
            return topic.goesOn();
        }
        boolean anaphor =
                Anaphors.opens(asked.reading(), asked.opening(), word -> topic.canMean(asked.reading(), word));
        return asked.aggregate() && anaphor ? topic.anaphor() : null;
    }

    /** A tenant of a park, a company's own story, or several together: none of them is the project spoken of. */
    private @Nullable Owner ofOthers(Asked asked) {
        Owner spokenOf = topic.goesOn();
        boolean tenant = spokenOf.named() && Undertakers.isTenant(asked.reading(), asked.opening(), spokenOf.project());
        boolean others = tenant
                || Undertakers.tellsOfCompany(asked.reading(), asked.opening())
                || topic.isSeveral(asked.reading(), asked.opening());
        return others ? Owner.NOBODY : null;
    }

    private @Nullable Owner inStatementBefore(Asked asked) {
        if (topic.isHeaded() || isLeft(asked) || isLabelled(asked)) {
            return null;
        }
        return topic.isLeftInSeries(newSubjects, asked.sentence(), asked.place())
                ? Owner.NOBODY
                : inEarlierStatement(asked);
    }

    private @Nullable Owner aheadOf(Asked asked) {
        ProjectMention ahead =
                asked.aggregate() || subjectTold(asked) ? null : Described.ahead(asked.sentence(), asked.quantity());
        return ahead == null ? null : new Owner(ahead.name(), How.NAMED);
    }

    /** Whom the text goes on with, where nothing in the sentence leads away from it. */
    private Owner goesOn(Asked asked) {
        Reading reading = asked.reading();
        boolean anaphor = isAnaphor(asked);
        boolean others = !anaphor
                && (Outsiders.institutions(asked.sentence(), asked.opening(), defaults)
                        || Outsiders.ofSector(reading, asked.opening()));
        if (asked.aggregate() || isLeft(asked) || others || Outsiders.ofNetwork(reading, asked.own())) {
            return Owner.NOBODY;
        }
        ProjectMention scene = Namings.sceneBefore(asked.sentence(), asked.place());
        if (scene != null) {
            return new Owner(scene.name(), anaphor ? How.ANAPHOR : How.TOPIC);
        }
        return anaphor ? topic.anaphor() : topic.goesOn();
    }

    private boolean subjectTold(Asked asked) {
        return topic.isHeaded() || Openings.hasSubject(asked.reading(), asked.opening());
    }

    private boolean isLeft(Asked asked) {
        return topic.isLeftBy(asked.sentence(), asked.opening())
                || topic.isInUse() && InUse.opensWithWork(asked.reading(), asked.opening());
    }

    /** Whether the statement or one before it points back, or opens with a phase or the company that builds. */
    private boolean isAnaphor(Asked asked) {
        Reading reading = asked.reading();
        return Openings.isPhase(reading, asked.opening())
                || topic.anaphor().named() && Undertakers.isBare(reading, asked.opening())
                || Stream.concat(asked.spans().stream(), asked.sentence().earlierStatements(asked.place()).stream())
                        .anyMatch(span -> Anaphors.in(reading, span, word -> topic.canMean(reading, word)));
    }

    /** 企业新上生产线4条, behind a project that is no park: the company that builds it. */
    private boolean ofBuilder(Reading reading, Span span) {
        Owner spokenOf = topic.goesOn();
        return spokenOf.named() && !Undertakers.isPark(spokenOf.project()) && Undertakers.isBare(reading, span);
    }

    /** 完成安防工程18公里，改造危桥65座: what is done next has its own object, and is not told of the one before. */
    private static boolean hasItsOwn(SentenceReading sentence, Span earlier, Span own, Owner owner) {
        Reading reading = sentence.reading();
        Token verb = reading.tokens().next(own.start());
        boolean opensWithVerb = verb != null
                && verb.end() <= own.end()
                && reading.unread(own.start(), verb.start()) == 0
                && (verb.is(Role.STAGE) || verb.word().carriesOut());
        return owner.how() == How.NAMED
                && opensWithVerb
                && Openings.name(reading, earlier) == null
                && reading.quantities().anyWithin(earlier)
                && reading.tokens().anyWithin(own, token -> token.is(Role.THING));
    }

    /** 老旧小区改造2016年完成14个；2017年改造62个: the statement goes on with the project of the one before it. */
    private @Nullable Owner inEarlierStatement(Asked asked) {
        SentenceReading sentence = asked.sentence();
        for (Span span : sentence.earlierStatements(asked.place())) {
            Owner owner = inClause(sentence, span, asked.before(), false);
            if (owner != null && isLeftBehind(asked, span, owner)) {
                return Owner.NOBODY;
            }
            if (owner != null) {
                return owner.named() ? new Owner(owner.project(), How.TOPIC) : Owner.NOBODY;
            }
            if (RegionSubjects.opens(sentence, span)) {
                return Owner.NOBODY;
            }
        }
        return null;
    }

    /** Whether a count, or work with a thing of its own, is not told of whom an earlier statement is about. */
    private boolean isLeftBehind(Asked asked, Span earlier, Owner owner) {
        boolean inUse = InUse.tells(asked.reading(), earlier) && !topic.isTitled(owner.project());
        return asked.aggregate() && owner.how() == How.NAMED
                || hasItsOwn(asked.sentence(), earlier, asked.opening(), owner)
                || inUse && InUse.opensWithWork(asked.reading(), asked.opening());
    }

    /** 二标段：甲隧道开挖86米；三标段：制梁31片: a division with a colon is one of the whole, whatever the division before it named. */
    private boolean isLabelled(Asked asked) {
        Span label = asked.spans().get(asked.spans().size() - 1);
        Reading reading = asked.reading();
        return Labels.isBeforeColon(reading, label)
                && nouns.isDivision(label.of(reading.text()).strip());
    }

    private @Nullable Owner inClause(SentenceReading sentence, Span span, List<Figure> before, boolean inObject) {
        Quantity aggregate = lastAggregate(sentence, span);
        ProjectMention named = inObject ? null : Namings.subject(sentence, span);
        if (named != null
                && (aggregate == null || named.span().start() > aggregate.span().start())) {
            boolean several = Namings.besides(sentence.reading(), named, span) || Namings.isOneOfMany(sentence, named);
            return several ? new Owner("", How.AGGREGATE) : new Owner(named.name(), How.NAMED);
        }
        if (aggregate == null) {
            return !inObject && Namings.sumsUp(sentence, span, defaults::isInstitution)
                    ? new Owner("", How.AGGREGATE)
                    : null;
        }
        Owner owner = ownerOf(aggregate, before);
        boolean onlyActs = inObject && !owner.named();
        return onlyActs ? null : new Owner(owner.project(), How.AGGREGATE);
    }

    private static Owner ownerOf(Quantity aggregate, List<Figure> before) {
        return before.stream()
                .filter(figure -> figure.quantity() == aggregate)
                .map(Figure::owner)
                .findFirst()
                .orElse(Owner.NOBODY);
    }

    /** The last count of projects or enterprises; names that it only sums up are its own. */
    private static @Nullable Quantity lastAggregate(SentenceReading sentence, Span span) {
        Heads heads = new Heads(sentence);
        Quantity last = null;
        for (Quantity quantity : sentence.reading().quantities().within(span)) {
            if (countsProjects(heads, quantity)) {
                last = quantity;
            }
        }
        return last;
    }
}
