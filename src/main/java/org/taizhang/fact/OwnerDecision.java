package org.taizhang.fact;

import java.math.BigDecimal;
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

    private static final String COLONS = "：:";

    /** What companies are of (通航企业). */
    private static final int ATTRIBUTE = 4;

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

    /** 320公里6个国道项目, 投资420万元的3个供水项目: a figure right before a count of projects is about all of them; 5轨15班 counts none. */
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
        boolean ofPlace = (asked.aggregate() || isBehindColon(reading, span)) && RegionSubjects.opens(sentence, span)
                || RegionSubjects.opensWithWhole(sentence, span);
        return ofPlace && !topic.isOfProgramme() && Labels.before(sentence, span) == null
                || reading.has(span, Role.MARK, Marks.ALL_OF_THEM)
                || !asked.aggregate() && actsItself(sentence, span) && !ofBuilder(reading, span);
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
        boolean others =
                !anaphor && (institutions(asked.sentence(), asked.opening()) || ofSector(reading, asked.opening()));
        if (asked.aggregate() || isLeft(asked) || others || ofNetwork(reading, asked.own())) {
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

    /** 各县也不落后：甲县安装…: what a colon announces is told of its own subjects. */
    private static boolean isBehindColon(Reading reading, Span span) {
        return span.start() > 0 && COLONS.indexOf(reading.text().charAt(span.start() - 1)) >= 0;
    }

    /** 企业投资3亿元: an organisation is the subject; in 由某某集团投资建设 it only acts on what is spoken of, in 容纳企业20家 it is counted. */
    private static boolean actsItself(SentenceReading sentence, Span span) {
        Reading reading = sentence.reading();
        int end = sentence.clauseOf(span).span().end();
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> token.is(Role.MARK, Marks.ORGANISATION)
                                && !Undertakers.worksOn(reading, Spans.between(token.end(), Math.max(token.end(), end)))
                                && reading.tokens()
                                        .noneWithin(
                                                Spans.between(span.start(), token.start()),
                                                before -> isObject(reading, before, token)));
    }

    private static boolean isObject(Reading reading, Token before, Token organisation) {
        Span between = Spans.between(before.end(), Math.max(before.end(), organisation.start()));
        boolean verb = before.is(Role.MEASURE) || before.word().carriesOut();
        return before.is(Role.MARK, Marks.AGENT)
                || verb
                        && between.length() <= ATTRIBUTE
                        && !reading.has(between, Role.MARK, Marks.OF)
                        && !reading.quantities().anyWithin(between);
    }

    /** 企业新上生产线4条, behind a project that is no park: the company that builds it. */
    private boolean ofBuilder(Reading reading, Span span) {
        Owner spokenOf = topic.goesOn();
        return spokenOf.named() && !Undertakers.isPark(spokenOf.project()) && Undertakers.isBare(reading, span);
    }

    /** 建筑业总产值12.88亿元: a statement that opens with a branch of the economy. */
    private static boolean ofSector(Reading reading, Span opening) {
        return reading.tokens()
                .anyWithin(
                        opening,
                        token -> token.is(Role.MARK, Marks.SECTOR)
                                && reading.unread(opening.start(), token.start()) == 0);
    }

    /** 城区5所学校暑期维修结束，…: several institutions, with which a statement opens, are no part of the project before. */
    private boolean institutions(SentenceReading sentence, Span opening) {
        Reading reading = sentence.reading();
        Quantity first = reading.quantities().next(opening.start());
        return first != null
                && first.span().start() <= opening.end()
                && defaults.isInstitution(first.unit())
                && first.value().compareTo(BigDecimal.ONE) > 0
                && Openings.unread(reading, opening.start(), first.span().start()) <= Openings.PLACE
                && reading.tokens()
                        .noneWithin(
                                Spans.between(opening.start(), first.span().start()), token -> token.is(Role.THING));
    }

    /** 公路通车里程达到1.2万公里, 全国新建高速公路8000公里: a figure of all that there is. */
    private static boolean ofNetwork(Reading reading, Span own) {
        return reading.has(own, Role.MARK, Marks.EVERYWHERE)
                || reading.tokens().within(own).stream()
                        .filter(token -> token.is(Role.MARK, Marks.NETWORK))
                        .anyMatch(token -> reading.standsBefore(token.start(), Role.STAGE, "opening"));
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

    /** 老旧小区改造2022年完成9个；2023年改造519个: the statement goes on with the project of the one before it. */
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
        String text = asked.reading().text();
        return label.end() < text.length()
                && COLONS.indexOf(text.charAt(label.end())) >= 0
                && nouns.isDivision(label.of(text).strip());
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
