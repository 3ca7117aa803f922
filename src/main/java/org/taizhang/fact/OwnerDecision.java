package org.taizhang.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Owner.How;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
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

    /** How far before a name its bracket may open. */
    private static final int ASIDE = 16;

    private final Topic topic;

    OwnerDecision(Topic topic) {
        this.topic = topic;
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
            ProjectMention described = Described.behind(sentence, quantity);
            if (described != null) {
                return new Owner(described.name(), How.NAMED);
            }
            if (Described.ofCounted(sentence, quantity)) {
                return Owner.NOBODY;
            }
        }
        return search(sentence, quantity.span().start(), before, aggregate);
    }

    private Owner search(SentenceReading sentence, int place, List<Figure> before, boolean aggregate) {
        boolean anaphor = false;
        List<Span> spans = sentence.governing(place);
        for (Span span : spans) {
            Owner owner = inClause(sentence, span, before);
            if (owner != null) {
                return owner;
            }
            if (RegionDecision.opens(sentence, span)
                    && (aggregate || RegionDecision.opensWithPronoun(sentence, span))) {
                return Owner.NOBODY;
            }
            if (sentence.reading().has(span, Role.MARK, "organisation") && !aggregate) {
                return Owner.NOBODY;
            }
            anaphor |= hasAnaphor(sentence.reading(), span);
        }
        Owner earlier = inEarlierStatement(sentence, place, before);
        if (earlier != null && !RegionDecision.opens(sentence, spans.get(spans.size() - 1))) {
            return earlier;
        }
        anaphor |= sentence.earlierStatements(place).stream().anyMatch(span -> hasAnaphor(sentence.reading(), span));
        if (anaphor && !aggregate) {
            return topic.anaphor();
        }
        if (aggregate || RegionDecision.opens(sentence, spans.get(spans.size() - 1))) {
            return Owner.NOBODY;
        }
        return topic.goesOn();
    }

    /** 老旧小区改造2022年完成9个；2023年改造519个: the statement goes on with the project of the one before it. */
    private static @Nullable Owner inEarlierStatement(SentenceReading sentence, int place, List<Figure> before) {
        for (Span span : sentence.earlierStatements(place)) {
            Owner owner = inClause(sentence, span, before);
            if (owner != null) {
                return owner.named() ? new Owner(owner.project(), How.TOPIC) : Owner.NOBODY;
            }
        }
        return null;
    }

    private static @Nullable Owner inClause(SentenceReading sentence, Span span, List<Figure> before) {
        Quantity aggregate = lastAggregate(sentence, span);
        ProjectMention named = lastNamed(sentence, span);
        if (named != null
                && (aggregate == null || named.span().start() > aggregate.span().start())) {
            boolean several = besides(sentence.reading(), named, span) || listed(sentence, span, named);
            return several ? new Owner("", How.AGGREGATE) : new Owner(named.name(), How.NAMED);
        }
        return aggregate == null ? null : new Owner(ownerOf(aggregate, before).project(), How.AGGREGATE);
    }

    /** 沁园公园及60个游园: what is counted besides a name is not the name's. */
    private static boolean besides(Reading reading, ProjectMention named, Span span) {
        String gap = reading.text().substring(Math.min(named.span().end(), span.end()), span.end());
        return gap.equals("及") || gap.equals("和") || gap.equals("与") || gap.equals("以及");
    }

    /** 甲、乙、丙同时开工，总投资260亿元: what is told of several names is none of theirs alone. */
    private static boolean listed(SentenceReading sentence, Span span, ProjectMention named) {
        int start = named.span().start();
        if (start == 0 || "、和与及".indexOf(sentence.reading().text().charAt(start - 1)) < 0) {
            return false;
        }
        return NamedList.before(sentence.reading(), span, start).stream()
                .anyMatch(other -> !other.name().equals(named.name()));
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
            Token head = quantity.kind().equals("count") ? heads.nearest(quantity) : null;
            if (head != null && AGGREGATES.contains(head.word().code())) {
                last = quantity;
            }
        }
        return last;
    }

    private static @Nullable ProjectMention lastNamed(SentenceReading sentence, Span span) {
        if (describes(sentence.reading(), span)) {
            return null;
        }
        Set<ProjectMention> counted = counted(sentence, span);
        List<ProjectMention> mentions = sentence.reading().projects().within(span);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ProjectMention mention = mentions.get(i);
            if (!counted.contains(mention)
                    && !isPlace(sentence.reading(), mention)
                    && !isAside(sentence.reading(), mention)) {
                return mention;
            }
        }
        return null;
    }

    /** 作为某高速的控制性工程，: the clause describes what the next one names. */
    static boolean describes(Reading reading, Span span) {
        Token first = reading.tokens().next(span.start());
        return first != null && first.start() == span.start() && first.is(Role.MARK, "as");
    }

    /** Names that a count sums up: 甲、乙等26个项目; but 某某电站4台机组 counts parts of the one name. */
    private static Set<ProjectMention> counted(SentenceReading sentence, Span span) {
        Set<ProjectMention> counted = new HashSet<>();
        Span clause = sentence.clauseOf(span).span();
        for (Quantity quantity : sentence.reading().quantities().within(clause)) {
            if (quantity.kind().equals("count")) {
                List<ProjectMention> summed = NamedList.before(
                        sentence.reading(), clause, quantity.span().start());
                boolean owns = summed.size() == 1
                        && summed.get(0).span().end() == quantity.span().start();
                counted.addAll(owns ? List.of() : summed);
            }
        }
        return counted;
    }

    /** 在北江工业园举行, 位于学院路西侧, 作为某高速的控制性工程: the name says where or of what. */
    static boolean isPlace(Reading reading, ProjectMention mention) {
        int start = mention.span().start();
        RegionMention region = reading.regions().previous(start);
        return reading.standsBefore(start, Role.MARK, Marks.AT)
                || (region != null
                        && region.span().end() == start
                        && reading.standsBefore(region.span().start(), Role.MARK, Marks.AT));
    }

    /** 杭绍高速（柯桥互通-上虞互通）: a name in a bracket tells more of the name before it. */
    static boolean isAside(Reading reading, ProjectMention mention) {
        String before = reading.text()
                .substring(
                        Math.max(0, mention.span().start() - ASIDE),
                        mention.span().start());
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return open > 0 && before.indexOf('）', open) < 0 && before.indexOf(')', open) < 0;
    }

    /** 项目, 该路: a word for what was spoken of, unless it is itself counted (在建项目33个). */
    private static boolean hasAnaphor(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> token.is(Role.MARK, Marks.ANAPHOR))
                .anyMatch(token -> !counts(reading, token));
    }

    private static boolean counts(Reading reading, Token token) {
        Quantity before = reading.quantities().previous(token.start());
        Quantity behind = reading.quantities().next(token.end());
        boolean isBefore = before != null
                && token.start() - before.span().end() <= 8
                && before.kind().equals("count");
        boolean isBehind = behind != null
                && behind.span().start() - token.end() <= 2
                && behind.kind().equals("count");
        return isBefore || isBehind;
    }
}
