package org.taizhang.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/**
 * What a figure measures where no word of the lexicon says it: by its unit, or by how the noun beside it ends.
 *
 * @param byUnit metric by unit (座, 栋: structures; 家: enterprises)
 * @param byKind metric by unit kind, where the sentence speaks of works (m2: area)
 * @param inWorks metric by unit, where the sentence speaks of works (道, 基: structures)
 * @param inNames metric by unit, where the figure stands in a project's name (吨: capacity)
 * @param classifiers units in which things of a metric are counted where their noun stands far from the figure
 * @param endings how nouns end, by the metric that counts them (排水沟, 导流坝: structures)
 * @param buildings how the nouns of buildings end, a bare area of which is that of their floors: 教学楼, 卫生院
 * @param plants how the nouns of plants end: 生产线, 装置
 * @param institutions classifiers of schools, hospitals and firms, several of which are no parts of one project
 * @param homes units of homes, by which their programmes are counted too (安居工程14622套)
 */
public record UnitDefaults(
        Map<String, String> byUnit,
        Map<String, String> byKind,
        Map<String, String> inWorks,
        Map<String, String> inNames,
        Map<String, List<String>> classifiers,
        Map<String, List<String>> endings,
        List<String> buildings,
        List<String> plants,
        Set<String> institutions,
        Set<String> homes) {
    /** The rule by which the unit alone says what is measured. */
    static final String BY_UNIT = "unit-alone";

    /** The rule by which the area of a building is that of its floors. */
    static final String OF_BUILDING = "building-area";

    /** The rule by which a figure tells what a plant makes. */
    static final String OF_PLANT = "plant-makes";

    private static final String FLOOR_AREA = "floor_area";
    /** Longest product between a figure and the plant that makes it (3000吨食醋及800吨酱油生产线). */
    private static final int PRODUCT = 24;

    public UnitDefaults {
        byUnit = Map.copyOf(byUnit);
        byKind = Map.copyOf(byKind);
        inWorks = Map.copyOf(inWorks);
        inNames = Map.copyOf(inNames);
        classifiers = Map.copyOf(classifiers);
        endings = Map.copyOf(endings);
        buildings = List.copyOf(buildings);
        plants = List.copyOf(plants);
        institutions = Set.copyOf(institutions);
        homes = Set.copyOf(homes);
    }

    /** By the unit alone; nothing where it does not tell. */
    Measured measured(Quantity quantity, SentenceReading sentence) {
        String metric = byUnit.get(quantity.unit());
        if (metric == null && inNames.containsKey(quantity.unit()) && ofPlant(sentence, quantity)) {
            return new Measured(inNames.get(quantity.unit()), null, Measured.Side.ELSEWHERE, OF_PLANT);
        }
        if (Kinds.is(quantity, Kinds.AREA) && isBuilding(sentence, quantity)) {
            return new Measured(FLOOR_AREA, null, Measured.Side.ELSEWHERE, OF_BUILDING);
        }
        if (metric == null && speaksOfWorks(sentence)) {
            metric = inWorks.getOrDefault(quantity.unit(), byKind.get(quantity.kind()));
        }
        return metric == null
                ? Measured.nothing("no-metric")
                : new Measured(metric, null, Measured.Side.ELSEWHERE, BY_UNIT);
    }

    /** 综合楼4层1.88万平方米, 安置房2600套、22万平方米: the floors of the buildings counted right before; null where none are. */
    @Nullable
    Measured areaOfCounted(SentenceReading sentence, Quantity quantity) {
        Quantity count =
                sentence.reading().quantities().previous(quantity.span().start());
        if (!Kinds.is(quantity, Kinds.AREA) || count == null || !Kinds.is(count, Kinds.COUNT)) {
            return null;
        }
        String gap = sentence.reading()
                .text()
                .substring(
                        count.span().end(),
                        Math.max(count.span().end(), quantity.span().start()));
        boolean adjacent = gap.isEmpty() || gap.equals("、");
        return adjacent && isBuilding(sentence, count)
                ? new Measured(FLOOR_AREA, null, Measured.Side.ELSEWHERE, OF_BUILDING)
                : null;
    }

    /** 教学楼4300平方米, 3.2万平方米的厂房: a building beside the figure, unless it is being renewed. */
    private boolean isBuilding(SentenceReading sentence, Quantity quantity) {
        boolean beside = ends(NounPhrases.before(sentence, quantity), buildings)
                || ends(NounPhrases.behind(sentence, quantity), buildings);
        Token verb = beside ? FigureTelling.verbToken(sentence, quantity.span()) : null;
        return beside && (verb == null || verb.word().makes() && !verb.word().renews());
    }

    /** 45万吨镀锌生产线: what stands right before the product and the noun of a plant is what it makes. */
    private boolean ofPlant(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int from = quantity.span().end();
        int end = Math.min(sentence.clauseOf(quantity.span()).span().end(), from + PRODUCT);
        for (Token token : reading.tokens().within(Spans.between(from, Math.max(from, end)))) {
            if (token.is(Role.STAGE) || token.is(Role.MODALITY) || token.is(Role.MARK, Marks.STOP)) {
                end = token.start();
                break;
            }
        }
        String product = reading.text().substring(from, Math.max(from, end));
        return plants.stream().anyMatch(product::contains);
    }

    /** 茂名石化100万吨乙烯扩建: what a figure says of the project in whose name it stands; null where it stands in none. */
    @Nullable
    Measured inName(Quantity quantity, SentenceReading sentence) {
        String metric = inNames.get(quantity.unit());
        return metric == null || Described.around(sentence, quantity) == null
                ? null
                : new Measured(metric, null, Measured.Side.ELSEWHERE, OF_PLANT);
    }

    /** 排水沟1328条, 6个筒仓: a noun that no lexicon knows says with its last character what it is; null where it does not. */
    @Nullable
    Measured byEnding(SentenceReading sentence, Quantity quantity) {
        String behind = NounPhrases.behind(sentence, quantity);
        String before = NounPhrases.before(sentence, quantity);
        for (Map.Entry<String, List<String>> metric : endings.entrySet()) {
            if (!countable(metric.getKey(), quantity.unit())) {
                continue;
            }
            boolean isBehind = ends(behind, metric.getValue());
            if (isBehind || behind.isEmpty() && ends(before, metric.getValue())) {
                Measured.Side side = isBehind ? Measured.Side.BEHIND : Measured.Side.BEFORE;
                return new Measured(metric.getKey(), null, side, "noun-ending");
            }
        }
        return null;
    }

    private static boolean ends(String noun, List<String> endings) {
        return endings.stream().anyMatch(ending -> noun.length() > ending.length() && noun.endsWith(ending));
    }

    /** 5所, 3家: several that stand for themselves. */
    boolean isInstitution(String unit) {
        return institutions.contains(unit);
    }

    /** Whether a unit counts things of one metric only (家: enterprises). */
    boolean counts(String metric, String unit) {
        return metric.equals(byUnit.get(unit));
    }

    boolean countable(String metric, String unit) {
        return classifiers.getOrDefault(metric, List.of(unit)).contains(unit);
    }

    private static boolean speaksOfWorks(SentenceReading sentence) {
        Reading reading = sentence.reading();
        return reading.projects().anyWithin(sentence.sentence().span())
                || reading.tokens()
                        .anyWithin(
                                sentence.sentence().span(),
                                token -> token.word().says()
                                        && (token.is(Role.STAGE)
                                                || token.is(Role.MARK, Marks.CARRY_OUT)
                                                || token.is(Role.THING)
                                                || token.is(Role.MARK, Marks.WORK)));
    }
}
