package org.taizhang.demo.world;

/** What is built, with the words that the trade has for it. */
public enum ProjectKind {
    ROAD("道路", "工程", "通车"),
    BRIDGE("桥梁", "工程", "通车"),
    SCHOOL("学校", "项目", "招生"),
    HOSPITAL("医院", "项目", "开诊"),
    PLANT("工厂", "项目", "投产"),
    PARK("园区", "项目", "开园"),
    WATER("水利", "工程", ""),
    ENERGY("能源", "项目", "投运"),
    ESTATE("小区", "工程", ""),
    HOUSING("住房", "项目", "交付");

    private final String desk;
    private final String suffix;
    private final String opening;

    ProjectKind(String desk, String suffix, String opening) {
        this.desk = desk;
        this.suffix = suffix;
        this.opening = opening;
    }

    /** What the papers call such works. */
    public String desk() {
        return desk;
    }

    /** 项目 or 工程, as it follows the name. */
    public String suffix() {
        return suffix;
    }

    /** What follows completion: 通车, 招生, 投产; empty where nothing does. */
    public String opening() {
        return opening;
    }

    /** The key under which the phrases for this kind stand. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the work has a frame to be topped out or a deck to be closed. */
    public boolean toppedOut() {
        return this != ROAD && this != WATER && this != ESTATE && this != ENERGY;
    }
}
