package org.taizhang.fact;

import java.util.List;
import java.util.Set;
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
            if (RegionSubjects.opens(sentence, span) && (aggregate || RegionSubjects.opensWithWhole(sentence, span))) {
                return Owner.NOBODY;
            }
            if (sentence.reading().has(span, Role.MARK, "organisation") && !aggregate) {
                return Owner.NOBODY;
            }
            anaphor |= hasAnaphor(sentence.reading(), span);
        }
        if (aggregate && topic.underHeading().named()) {
            return topic.underHeading();
        }
        Owner earlier = inEarlierStatement(sentence, place, before);
        if (earlier != null && !RegionSubjects.opens(sentence, spans.get(spans.size() - 1))) {
            return earlier;
        }
        anaphor |= sentence.earlierStatements(place).stream().anyMatch(span -> hasAnaphor(sentence.reading(), span));
        if (anaphor && !aggregate) {
            return topic.anaphor();
        }
        if (aggregate || RegionSubjects.opens(sentence, spans.get(spans.size() - 1))) {
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
            if (RegionSubjects.opens(sentence, span)) {
                return Owner.NOBODY;
            }
        }
        return null;
    }

    private static @Nullable Owner inClause(SentenceReading sentence, Span span, List<Figure> before) {
        Quantity aggregate = lastAggregate(sentence, span);
        ProjectMention named = Namings.last(sentence, span);
        if (named != null
                && (aggregate == null || named.span().start() > aggregate.span().start())) {
            boolean several = Namings.besides(sentence.reading(), named, span) || Namings.listed(sentence, span, named);
            return several ? new Owner("", How.AGGREGATE) : new Owner(named.name(), How.NAMED);
        }
        return aggregate == null ? null : new Owner(ownerOf(aggregate, before).project(), How.AGGREGATE);
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
