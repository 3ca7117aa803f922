package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.Region;
import org.taizhang.text.Quantity;

/** Attaches to each figure of a sentence what it measures, its stage, certainty, time, project and region. */
final class Attachment {
    private final MetricDecision metrics;
    private final StageDecision stages = new StageDecision();
    private final ModalityDecision modalities = new ModalityDecision();
    private final PeriodDecision periods;
    private final OwnerDecision owners;
    private final RegionDecision regions;

    Attachment(UnitDefaults defaults, Calendar calendar, Topic topic, RegionDecision regions) {
        this.metrics = new MetricDecision(defaults);
        this.periods = new PeriodDecision(calendar);
        this.owners = new OwnerDecision(topic);
        this.regions = regions;
    }

    /** The figures of a sentence that the ledger keeps, in order; {@code before} are those of the article so far. */
    List<Figure> read(SentenceReading sentence, List<Figure> before) {
        List<Figure> known = new ArrayList<>(before);
        List<Figure> found = new ArrayList<>();
        for (Quantity quantity :
                sentence.reading().quantities().within(sentence.sentence().span())) {
            Figure figure = read(sentence, quantity, known);
            if (figure != null) {
                known.add(figure);
                found.add(figure);
            }
        }
        return found;
    }

    private @Nullable Figure read(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        if (Thresholds.is(sentence, quantity) || Replaced.is(sentence, quantity)) {
            return null;
        }
        Measured measured = InvestmentDecision.settle(sentence, quantity, metrics.decide(sentence, quantity, before));
        if (!measured.counts()) {
            return null;
        }
        Span place = quantity.span();
        Staged staged = stages.decide(sentence, quantity, measured, before);
        if (RepeatedCounts.is(sentence, quantity, measured, staged)) {
            return null;
        }
        Figure whole = Parts.sharedHead(sentence, quantity, measured, before);
        boolean part = whole != null;
        Owner owner =
                part && !whole.aggregates() ? whole.owner() : owners.ofFigure(sentence, quantity, measured, before);
        boolean ahead = !staged.any() && periods.reachesAhead(sentence, place);
        Modality modality = part && sharesModality(whole)
                ? whole.modality()
                : modalities.of(sentence, place, measured, staged, owner, ahead);
        int yieldClause = modality == Modality.PLAN ? modalities.yieldClause(sentence, place) : -1;
        Period period = part && sharesModality(whole)
                ? whole.period()
                : periods.of(sentence, place, measured, staged, modality, yieldClause);
        Figure rated = rated(sentence, quantity, measured, before);
        if (rated != null && rated.modality() == modality) {
            period = rated.period();
        }
        Region region = regions.of(sentence, quantity, owner);
        return new Figure(
                sentence,
                quantity,
                measured,
                staged,
                modality,
                period,
                owner,
                region,
                Phrases.subject(sentence, quantity, measured),
                Phrases.category(sentence, quantity, measured, part, Thresholds.sorting(sentence, quantity)),
                part);
    }

    /** The figure whose growth a rate tells: the one before it in the sentence, where the rate's clause has no time of its own. */
    private static @Nullable Figure rated(
            SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean rate = measured.metric().equals("growth_rate");
        boolean ownTime = sentence.reading()
                .times()
                .anyWithin(sentence.clauseOf(quantity.span()).span());
        return rate && !ownTime && last != null && last.sentence() == sentence ? last : null;
    }

    private static boolean sharesModality(Figure whole) {
        return whole.aggregates();
    }
}
