package org.taizhang.fact;

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
    /** Characters between a figure and the project that it describes (总投资10亿元的, 投资6000万元实施). */
    private static final int DESCRIBES = 8;

    private final Topic topic;

    OwnerDecision(Topic topic) {
        this.topic = topic;
    }

    Owner ofFigure(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        boolean aggregate =
                measured.metric().equals("project_count") || measured.metric().equals("enterprise_count");
        if (OF_A_PROJECT.contains(measured.metric())) {
            ProjectMention described = described(sentence, quantity);
            if (described != null) {
                return new Owner(described.name(), How.NAMED);
            }
        }
        List<ProjectMention> counted = aggregate
                ? NamedList.before(
                        sentence.reading(),
                        sentence.clauseOf(quantity.span()).span(),
                        quantity.span().start())
                : List.of();
        return at(sentence, quantity.span().start(), before, counted, aggregate);
    }

    /** Whom a statement at a place is about. */
    Owner at(SentenceReading sentence, int place, List<Figure> before) {
        return at(sentence, place, before, List.of(), false);
    }

    private Owner at(
            SentenceReading sentence, int place, List<Figure> before, List<ProjectMention> counted, boolean aggregate) {
        for (Span span : sentence.governing(place)) {
            Owner owner = inClause(sentence, span, before, counted);
            if (owner != null) {
                return owner;
            }
        }
        return aggregate ? Owner.NOBODY : topic.goesOn(sentence, place);
    }

    private @Nullable Owner inClause(
            SentenceReading sentence, Span span, List<Figure> before, List<ProjectMention> counted) {
        Reading reading = sentence.reading();
        ProjectMention named = lastNamed(sentence, span, counted);
        Figure aggregate = lastAggregate(sentence, span, before);
        Token anaphor = lastAnaphor(reading, span);
        int byName = named == null ? -1 : named.span().start();
        int byCount = aggregate == null ? -1 : aggregate.start();
        int byWord = anaphor == null ? -1 : anaphor.start();
        if (byName >= 0 && byName > byWord && (byCount < 0 || byName > byCount)) {
            return new Owner(named.name(), How.NAMED);
        }
        if (byCount >= 0 && byCount > byWord) {
            return new Owner(aggregate.owner().project(), How.AGGREGATE);
        }
        if (byWord >= 0) {
            return topic.anaphor();
        }
        return opensWithRegion(sentence, span) ? Owner.NOBODY : null;
    }

    private static @Nullable ProjectMention lastNamed(
            SentenceReading sentence, Span span, List<ProjectMention> counted) {
        List<ProjectMention> mentions = sentence.reading().projects().within(span);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ProjectMention mention = mentions.get(i);
            if (!counted.contains(mention) && !isPlace(sentence.reading(), mention)) {
                return mention;
            }
        }
        return null;
    }

    /** 在莱克工业园举行, 位于学院路西侧: the name says where. */
    static boolean isPlace(Reading reading, ProjectMention mention) {
        Token before = reading.tokens().previous(mention.span().start());
        return before != null
                && before.is(Role.MARK, Marks.AT)
                && before.end() == mention.span().start();
    }

    private static @Nullable Figure lastAggregate(SentenceReading sentence, Span span, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            if (figure.sentence() != sentence) {
                return null;
            }
            if (figure.aggregates() && span.contains(figure.quantity().number())) {
                return figure;
            }
        }
        return null;
    }

    private static @Nullable Token lastAnaphor(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> token.is(Role.MARK, Marks.ANAPHOR))
                .filter(token -> !reading.quantities()
                        .anyWithin(new Span(Math.max(span.start(), token.start() - 8), token.start())))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** 全市…, 甘肃省…: a region that speaks for itself. */
    private static boolean opensWithRegion(SentenceReading sentence, Span span) {
        RegionMention first = sentence.reading().regions().next(span.start());
        if (first == null || first.span().end() > span.end()) {
            return false;
        }
        return sentence.reading().unread(span.start(), first.span().start()) <= 1;
    }

    /** 总投资100亿元的康养城, 投资6000万元实施湿地公园工程: the project stands behind its figure. */
    private static @Nullable ProjectMention described(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(quantity.span()).span();
        ProjectMention next = reading.projects().next(quantity.span().end());
        if (next == null
                || next.span().end() > clause.end()
                || next.span().start() - quantity.span().end() > DESCRIBES) {
            return null;
        }
        String gap = reading.text().substring(quantity.span().end(), next.span().start());
        boolean joint = gap.startsWith("的")
                || reading
                        .tokens()
                        .within(new Span(quantity.span().end(), next.span().start()))
                        .stream()
                        .anyMatch(token -> token.is(Role.STAGE) || token.is(Role.MARK, "carry_out"));
        return joint
                        && !reading.quantities()
                                .anyWithin(new Span(
                                        quantity.span().end(), next.span().start()))
                ? next
                : null;
    }
}
