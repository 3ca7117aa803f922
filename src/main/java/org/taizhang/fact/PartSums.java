package org.taizhang.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.text.Qualifier;

/**
 * Holds the parts of a list against their whole: 项目36个，其中工业项目12个、民生项目8个、基础设施项目16个. Parts that fill their whole confirm it and each
 * other; more than the whole, or a long list that all but fills it, is a contradiction.
 */
final class PartSums {
    static final String ABOVE = "parts_exceed_whole";
    static final String SHORT = "parts_fall_short";

    /** A list of this many parts that comes this near to its whole means to be complete. */
    private static final int LONG_LIST = 3;

    /** Longer lists are tables; looking for every run in them would cost more than it tells. */
    private static final int LONGEST_LIST = 60;

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    private PartSums() {}

    static void check(List<Measurement> figures, Balance balance) {
        Map<String, Measurement> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        Map<List<String>, List<Measurement>> lists = new LinkedHashMap<>();
        for (Measurement figure : figures) {
            if (!figure.partOf().isEmpty()) {
                lists.computeIfAbsent(listOf(figure), key -> new ArrayList<>()).add(figure);
            }
        }
        Map<String, List<Measurement>> bySentence = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.source().evidence()));
        lists.forEach((key, parts) -> {
            Measurement whole = byId.get(key.get(0));
            if (whole != null && parts.size() > 1 && parts.size() <= LONGEST_LIST) {
                List<Measurement> beside =
                        bySentence.getOrDefault(whole.source().evidence(), List.of());
                compare(whole, parts, beside, balance);
            }
        });
    }

    /** Parts of one list: of one whole, told in one sentence, in one stage and certainty. */
    private static List<String> listOf(Measurement part) {
        return List.of(
                part.partOf(),
                part.source().evidence(),
                part.metric(),
                part.unit(),
                part.stage(),
                part.modality().name());
    }

    private static void compare(Measurement whole, List<Measurement> parts, List<Measurement> beside, Balance balance) {
        List<Measurement> filling = filling(whole, parts);
        BigDecimal sum = sum(parts);
        BigDecimal over = sum.subtract(whole.value());
        if (!filling.isEmpty()) {
            balance.confirm(whole);
            filling.forEach(balance::confirm);
        } else if (exact(whole, parts) && apart(parts) && !fillsBesides(whole, sum, beside)) {
            if (over.signum() > 0) {
                balance.contradict(ABOVE, parts.get(0), whole, message(parts, sum, "more than"));
            } else if (parts.size() >= LONG_LIST && sum.compareTo(whole.value().multiply(NEARLY_ALL)) >= 0) {
                balance.contradict(SHORT, parts.get(0), whole, message(parts, sum, "less than"));
            }
        }
    }

    /** The parts in a row that fill their whole; of two lists of one whole (by kind, by district) each does. Empty where none does. */
    private static List<Measurement> filling(Measurement whole, List<Measurement> parts) {
        for (int from = 0; from < parts.size() - 1; from++) {
            BigDecimal sum = parts.get(from).value();
            for (int to = from + 1; to < parts.size() && sum.compareTo(whole.value()) < 0; to++) {
                sum = sum.add(parts.get(to).value());
                List<Measurement> run = parts.subList(from, to + 1);
                if (sum.subtract(whole.value()).abs().compareTo(rounding(whole, run)) <= 0) {
                    return run;
                }
            }
        }
        return List.of();
    }

    /** 开工180个，完工94个: where the list may as well divide the other figure of the sentence, its whole is in doubt, not its sum. */
    private static boolean fillsBesides(Measurement whole, BigDecimal sum, List<Measurement> beside) {
        return beside.stream()
                .anyMatch(figure ->
                        figure.unit().equals(whole.unit()) && figure.value().compareTo(sum) == 0);
    }

    private static BigDecimal sum(List<Measurement> parts) {
        return parts.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String message(List<Measurement> parts, BigDecimal sum, String relation) {
        return parts.size() + " parts add up to " + sum.toPlainString() + " "
                + parts.get(0).unit() + ", " + relation + " their whole";
    }

    /** Counts are exact; measures were each rounded when they were printed. */
    private static BigDecimal rounding(Measurement whole, List<Measurement> parts) {
        boolean counted = whole.value().stripTrailingZeros().scale() <= 0 && !measured(whole);
        if (counted) {
            return BigDecimal.ZERO;
        }
        return parts.stream()
                .map(part -> Balance.lastPlace(part.value()))
                .reduce(Balance.lastPlace(whole.value()), BigDecimal::max);
    }

    private static boolean measured(Measurement figure) {
        return Set.of("CNY", "USD", "EUR", "HKD", "JPY", "m", "m2", "m3").contains(figure.unit());
    }

    private static boolean exact(Measurement whole, List<Measurement> parts) {
        return whole.qualifier() == Qualifier.EXACT
                && parts.stream().allMatch(part -> part.qualifier() == Qualifier.EXACT);
    }

    /** Whether the parts are told apart, so that none is counted twice. */
    private static boolean apart(List<Measurement> parts) {
        Set<String> kinds = new HashSet<>();
        return parts.stream()
                .allMatch(part -> kinds.add(part.category() + "|" + part.regionCode() + "|" + part.region()));
    }
}
