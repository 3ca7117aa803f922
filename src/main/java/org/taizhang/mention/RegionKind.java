package org.taizhang.mention;

/** What a region is by law or by statistics. */
public enum RegionKind {
    /** 省、自治区、直辖市、特别行政区 */
    PROVINCE(1),
    /** 地级市、地区、自治州、盟 */
    PREFECTURE(2),
    /** 县级市 */
    CITY(3),
    /** 县、自治县、旗、林区、特区 */
    COUNTY(3),
    /** 市辖区 */
    DISTRICT(3),
    /** 功能区: a zone that statistics treat like a county */
    ZONE(3),
    /** 乡、镇、街道、苏木 */
    TOWNSHIP(4);

    private final int level;

    RegionKind(int level) {
        this.level = level;
    }

    /** Depth below the nation, as in {@link Region#level}. */
    public int level() {
        return level;
    }
}
