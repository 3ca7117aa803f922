package org.taizhang.link;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.Edge.Grounds;
import org.taizhang.link.Edge.Size;
import org.taizhang.link.name.Likeness;
import org.taizhang.link.name.Likeness.Method;
import org.taizhang.link.name.NameComparison;
import org.taizhang.link.name.NameStructure;

/** Weighs what speaks for two profiles meaning one project: names, regions, stated sizes, owners, and the time between their reports. */
final class Evidence {
    private static final double ALIAS = 0.85;
    private static final double EQUAL_SIZE = 0.2;
    private static final double EQUAL_OWNER = 0.05;
    /** Two figures that differ by less are one figure, told with more or fewer digits. */
    private static final double ONE_FIGURE = 1.01;
    /** A total that is corrected rarely moves by more. */
    private static final double REVISED = 1.3;
    /** A name of so many characters, two of them proper, is not given twice in one city. */
    private static final int TELLING_LENGTH = 6;

    private static final int LEAST_PROPER = 2;
    /** Works are seldom told of for longer under the bare name of the thing that they are done to. */
    private static final int YEARS_OF_WORK = 3;

    private final NameComparison names;
    private final Places places;
    private final Set<String> farWorks;
    private final Set<String> throughWorks;

    Evidence(NameComparison names, Places places, Set<String> farWorks, Set<String> throughWorks) {
        this.names = names;
        this.places = places;
        this.farWorks = farWorks;
        this.throughWorks = throughWorks;
    }

    /** How the names of two profiles stand to each other, by the reading of a bracket that fits best. */
    Likeness names(Profile one, Profile other) {
        Likeness best = names.compare(one.structure(), other.structure());
        for (NameStructure variant : one.variants()) {
            best = better(best, names.compare(variant, other.structure()));
        }
        for (NameStructure variant : other.variants()) {
            best = better(best, names.compare(one.structure(), variant));
        }
        return best;
    }

    private static Likeness better(Likeness one, Likeness other) {
        return other.score() > one.score() ? other : one;
    }

    /** The edge between two profiles, one of which is called by the other's name in a document; null where the names tell of two. */
    @Nullable
    Edge alias(int i, Profile one, int j, Profile other) {
        return NameComparison.contradict(one.structure(), other.structure())
                ? null
                : weigh(i, one, j, other, Method.NONE, ALIAS);
    }

    /** The edge between two profiles whose names are alike; null where all else speaks against it. */
    @Nullable
    Edge weigh(int i, Profile one, int j, Profile other, Method method, double names) {
        Grounds grounds = new Grounds(
                places.relation(one.region(), other.region()),
                sizes(one.sizes(), other.sizes()),
                owners(one.owner(), other.owner()),
                yearsApart(one, other));
        double score = names
                + places(one, other, grounds, names)
                + figures(one, other, method, grounds)
                + time(one, method, grounds);
        if (score <= 0) {
            return null;
        }
        double capped = Math.min(1, Math.round(score * 1000) / 1000.0);
        int vaguer = Vagueness.of(i, one, j, other, method, grounds.region());
        int told = Math.min(
                one.structure().core().length(), other.structure().core().length());
        return new Edge(Math.min(i, j), Math.max(i, j), method, capped, vaguer, told, grounds);
    }

    private double places(Profile one, Profile other, Grounds grounds, double names) {
        boolean telling = isTelling(one.structure()) && isTelling(other.structure());
        return switch (grounds.region()) {
            case EQUAL -> 0;
            case HOLDS -> isCommonplace(one) && isCommonplace(other) ? countysOwn(other) : 0;
            case LIES_IN -> isCommonplace(one) && isCommonplace(other) ? countysOwn(one) : 0;
            case UNKNOWN -> -0.05;
            case ONE_CITY ->
                telling
                                || names >= Method.ROUTE.score()
                                        && isFar(one)
                                        && !one.structure().route().isEmpty()
                        ? -0.2
                        : -names;
            case FAR -> telling ? -0.4 : -names;
        };
    }

    /** Whether nothing in the name tells the project from what other places have too: 第二污水处理厂, 中医院新院区. */
    private boolean isCommonplace(Profile profile) {
        NameStructure name = profile.structure();
        return name.proper().length() < LEAST_PROPER
                && !name.namesSite()
                && name.quantities().isEmpty()
                && !name.programme()
                && !throughWorks.contains(name.kind());
    }

    /** A county has a hospital and a waterworks of its own beside the city's; a district has the city's. */
    private double countysOwn(Profile inner) {
        return places.isCounty(inner.region()) ? -0.35 : 0;
    }

    static boolean isTelling(NameStructure name) {
        return (name.proper().length() >= LEAST_PROPER || name.namesSite())
                && name.base().length() >= TELLING_LENGTH
                && !name.programme();
    }

    boolean isFar(Profile profile) {
        return farWorks.contains(profile.structure().kind());
    }

    private static double figures(Profile one, Profile other, Method method, Grounds grounds) {
        boolean distinctive = one.structure().isDistinctive() || one.structure().programme();
        double weight = 0;
        if (grounds.size() == Size.EQUAL) {
            weight += EQUAL_SIZE;
        } else if (grounds.size() == Size.UNEQUAL) {
            weight -= method == Method.NAME ? (distinctive ? 0.05 : 0.45) : 0.15;
        }
        if (grounds.owner() == Size.EQUAL) {
            weight += EQUAL_OWNER;
        } else if (grounds.owner() == Size.UNEQUAL) {
            weight -= method == Method.NAME && distinctive ? 0.1 : 0.45;
        }
        return one.structure().programme() && other.structure().programme() ? Math.max(weight, 0) : weight;
    }

    /** What is done to a thing is told of under its bare name while it is done; years later the bare name means the thing. */
    private static double time(Profile one, Method method, Grounds grounds) {
        if (method != Method.WORK) {
            return 0;
        }
        if (grounds.yearsApart() < 0) {
            return one.structure().kind().equals("road") ? 0 : -0.1;
        }
        return grounds.yearsApart() <= YEARS_OF_WORK ? 0 : -0.5;
    }

    private static int yearsApart(Profile one, Profile other) {
        if (one.first() == null || one.last() == null || other.first() == null || other.last() == null) {
            return -1;
        }
        long forwards = ChronoUnit.YEARS.between(one.last(), other.first());
        long backwards = ChronoUnit.YEARS.between(other.last(), one.first());
        return (int) Math.max(0, Math.max(forwards, backwards));
    }

    private static Size owners(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Size.UNKNOWN;
        }
        return NameComparison.ownersDiffer(one, other) ? Size.UNEQUAL : Size.EQUAL;
    }

    private static Size sizes(Map<String, Set<BigDecimal>> one, Map<String, Set<BigDecimal>> other) {
        Size found = Size.UNKNOWN;
        for (Map.Entry<String, Set<BigDecimal>> size : one.entrySet()) {
            Set<BigDecimal> others = other.getOrDefault(size.getKey(), Set.of());
            if (!others.isEmpty()) {
                double ratio = nearest(size.getValue(), others);
                if (ratio <= ONE_FIGURE) {
                    return Size.EQUAL;
                }
                found = ratio > REVISED ? Size.UNEQUAL : found;
            }
        }
        return found;
    }

    private static double nearest(Set<BigDecimal> some, Set<BigDecimal> others) {
        double nearest = Double.MAX_VALUE;
        for (BigDecimal one : some) {
            for (BigDecimal other : others) {
                double low = Math.min(one.doubleValue(), other.doubleValue());
                double high = Math.max(one.doubleValue(), other.doubleValue());
                nearest = Math.min(nearest, low > 0 ? high / low : Double.MAX_VALUE);
            }
        }
        return nearest;
    }
}
