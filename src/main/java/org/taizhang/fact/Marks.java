package org.taizhang.fact;

/** Codes of the words that tie figures and phrases together; the words themselves stand in {@code jobs/lexicon/marks.yml}. */
final class Marks {
    /** 其中, 包括: what follows is a part of the figure before */
    static final String PART = "part";
    /** 分别: figures and names of two lists go together in order */
    static final String RESPECTIVELY = "respectively";
    /** 这, 该, 上述: refers back to a count just given */
    static final String BACK = "back";
    /** 等: ends a list of names */
    static final String LIST_END = "list_end";
    /** ends a noun phrase: verbs and particles */
    static final String STOP = "stop";
    /** 的: ties a modifier to its noun */
    static final String OF = "of";
    /** 以上, 以下, 超过 as a threshold for a class of things */
    static final String THRESHOLD = "threshold";
    /** 该项目, 工程, 大桥: the project that was spoken of */
    static final String ANAPHOR = "anaphor";
    /** trait of {@link #ANAPHOR}: 该项目, 这条路: it cannot mean anything else */
    static final String DEFINITE = "definite";
    /** 上述项目: all that were counted or listed before */
    static final String ALL_OF_THEM = "all_of_them";
    /** 公司, 集团: in the name of a project, that of its owner */
    static final String COMPANY = "company";
    /** 里程: with 通车 before it, what a region's whole network has */
    static final String NETWORK = "network";
    /** 全国: of the whole nation */
    static final String EVERYWHERE = "everywhere";
    /** 据悉, 介绍: a clause that only introduces what is told */
    static final String REPORT = "report";
    /** 由: the place behind it acts, and is not where something lies */
    static final String AGENT = "agent";
    /** 援建, 籍: the place before it is where somebody comes from */
    static final String ORIGIN = "origin";
    /** 境内, 段: the place before it is only where something lies */
    static final String INSIDE = "inside";
    /** 一期, 二期工程: a part of the project that was spoken of */
    static final String PHASE = "phase";
    /** 在, 位于, 起于: what follows is a place, not what is spoken of */
    static final String AT = "at";
    /** 相接, 相连: what stands before it with 与 is only met */
    static final String MEETS = "meets";
    /** 在, 走进: the place behind it sets the scene */
    static final String SCENE = "scene";
    /** 东侧, 举行: a place before it is only beside what is told, or where a meeting is held */
    static final String BESIDE = "beside";
    /** 起于, 止于, 途经: what follows is where a line begins, ends or passes */
    static final String ENDPOINT = "endpoint";
    /** 位于, 坐落于: what follows is where something lies */
    static final String LOCATED = "located";
    /** 由, 原来: what follows has been replaced */
    static final String REPLACED = "replaced";
    /** 调整为, 增加到: what follows is the new value */
    static final String REPLACING = "replacing";
    /** 敷设, 清运: work whose quantity is done */
    static final String WORK = "work";
    /** 下降, 减少: a rate behind it is negative */
    static final String FALL = "fall";
    /** 平均, 单机: for one of several */
    static final String EACH = "each";

    /** 新建, 改造: an undertaking that money goes to, or that a period brings */
    static final String CARRY_OUT = "carry_out";
    /** 引进, 净增: what a period has brought */
    static final String BRINGS = "brings";
    /** 目前, 现在: as the article speaks, whatever day was named before */
    static final String NOW = "now";
    /** 原定, 原计划: what follows has been moved since */
    static final String ORIGINALLY = "originally";

    /** 计划, 安排 in a heading: the text below it is a plan */
    static final String SCHEDULE = "schedule";

    /** 记者获悉, 介绍说: what follows has been told to the paper */
    static final String TOLD = "told";

    private Marks() {}
}
