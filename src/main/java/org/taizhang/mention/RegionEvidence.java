package org.taizhang.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How strongly the surroundings of a name speak for one of the regions that bear it. Larger is stronger; the steps are {@link #NONE} … */
final class RegionEvidence {
    /** nothing speaks for it */
    static final int NONE = 0;
    /** the same province as the paper's region or as a region of the article */
    static final int PROVINCE = 10;
    /** the same prefecture as a region that the article has named */
    static final int ARTICLE = 20;
    /** a region that holds it was named before */
    static final int NAMED_ABOVE = 25;
    /** in or beside the paper's own region, unless that is a whole province */
    static final int HOME = 30;
    /** the article has named this very region in full, or it is the paper's own */
    static final int SAME = 40;
    /** in one list or stretch with a region of the same province */
    static final int BESIDE = 50;
    /** in one list or stretch with a region of the same prefecture or municipality */
    static final int CLOSE_BESIDE = 55;
    /** right behind the name of a region that holds it */
    static final int NESTED = 60;

    /** What speaks for a region of this score, as {@link RegionLink#method}. */
    static String method(int score, boolean sole) {
        return switch (score) {
            case NESTED -> "nested";
            case CLOSE_BESIDE, BESIDE -> "list";
            case SAME -> "named";
            case HOME -> "paper";
            case NAMED_ABOVE -> "holder";
            case ARTICLE -> "prefecture";
            case PROVINCE -> "province";
            default -> sole ? "unique" : "name";
        };
    }

    /** A score as a share of the strongest. */
    static double share(int score) {
        return Math.round(100.0 * score / NESTED) / 100.0;
    }

    private final Gazetteer gazetteer;
    private final @Nullable Region home;

    RegionEvidence(Gazetteer gazetteer, @Nullable Region home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /**
     * @param before the region whose name ends where this one begins; null where there is none
     * @param beside the region named just before in the same list or stretch; null where there is none
     * @param named regions that the article has named so far
     */
    int of(Region region, @Nullable Region before, @Nullable Region beside, NamedRegions named) {
        if (before != null && isAbove(before, region)) {
            return NESTED;
        }
        if (beside != null && shareProvince(beside, region)) {
            return sharePrefecture(beside, region) ? CLOSE_BESIDE : BESIDE;
        }
        return Math.max(ofHome(region), ofNamed(region, named));
    }

    private int ofHome(Region region) {
        if (home == null) {
            return NONE;
        }
        if (Gazetteer.same(home, region)) {
            return SAME;
        }
        boolean wide = home.level() == RegionKind.PROVINCE.level() && !isMunicipal(home);
        if (!wide && (isAbove(home, region) || sharePrefecture(home, region) || isAbove(region, home))) {
            return HOME;
        }
        return shareProvince(home, region) ? PROVINCE : NONE;
    }

    private int ofNamed(Region region, NamedRegions named) {
        if (named.hold(region)) {
            return SAME;
        }
        if (named.holdAbove(region)) {
            return NAMED_ABOVE;
        }
        boolean province = named.shareProvince(region);
        if (named.sharePrefecture(region) || (province && isMunicipal(region))) {
            return ARTICLE;
        }
        return province ? PROVINCE : NONE;
    }

    private boolean isAbove(Region above, Region below) {
        return !Gazetteer.same(above, below) && gazetteer.isWithin(below, above.code());
    }

    private boolean sharePrefecture(Region a, Region b) {
        return shareLevel(a, b, 2) || (isMunicipal(a) && shareProvince(a, b));
    }

    private boolean shareProvince(Region a, Region b) {
        return shareLevel(a, b, 1);
    }

    private boolean shareLevel(Region a, Region b, int level) {
        Optional<Region> above = gazetteer.atLevel(a, level);
        return above.isPresent()
                && gazetteer
                        .atLevel(b, level)
                        .filter(other -> Gazetteer.same(above.get(), other))
                        .isPresent();
    }

    /** 北京, 天津, 上海, 重庆 and what lies in them: there is no prefecture between. */
    private boolean isMunicipal(Region region) {
        return gazetteer.atLevel(region, 1).filter(p -> p.name().endsWith("市")).isPresent();
    }
}
