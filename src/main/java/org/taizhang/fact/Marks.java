package org.taizhang.fact;

/** Codes of the words that tie figures and phrases together; the words themselves stand in {@code jobs/lexicon/marks.yml}, {@code verbs.yml} and {@code references.yml}. */
final class Marks {
    /** 其中, 包括: what follows is a part of the figure before */
    static final String PART = "part";
    /** 212个项目中，…: what follows is some of those counted before it */
    static final String AMONG = "among";
    /** 进行, 开展: a verb that only says that its object is worked on */
    static final String CARRY_ON = "carry_on";
    /** 排到, 定在: the day of a stage behind it */
    static final String SET_FOR = "set_for";
    /** 条件, 能力: what a stage calls for (具备通车条件) */
    static final String REQUIREMENT = "requirement";
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
    /** trait of {@link #ANAPHOR}: 该项目, 这个工程: whatever kind of thing it is */
    static final String UNDERTAKING = "undertaking";
    /** 该县, 村里: a place without its name */
    static final String LOCALITY = "locality";
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
    /** 居, 高于: the place behind it is what something is held against */
    static final String COMPARED = "compared";
    /** 首批, 最大: the place before it is that in which something stands out */
    static final String SURPASSING = "surpassing";
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
    /** 更正, 勘误: in a title, what follows corrects what the paper printed */
    static final String CORRECTION = "correction";
    /** 特此更正: the paragraph corrects what the paper printed */
    static final String CORRECTING = "correcting";
    /** 应为, 更正为: what stands before it was wrong */
    static final String SHOULD_READ = "should_read";
    /** 误为, 误写成: what follows is wrong */
    static final String MISPRINTED_AS = "misprinted_as";
    /** 之误, 有误: the figure before it is wrong */
    static final String ERROR = "error";
    /** 敷设, 清运: work whose quantity is done */
    static final String WORK = "work";
    /** 下降, 减少: a rate behind it is negative */
    static final String FALL = "fall";

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

    /** 全线, 分两期, 分三期: says how something goes on */
    static final String ADVERB = "adverb";
    /** 全部, 均, 都: all of those counted */
    static final String ALL = "all";
    /** 上述项目, 上述工程, 这些项目: all of those named */
    static final String ALL_NAMED = "all_named";
    /** 前者: the first of two that were named last */
    static final String FORMER = "former";
    /** 后者: the second of two that were named last */
    static final String LATTER = "latter";
    /** 作为: opens a role: 作为重点工程 */
    static final String AS = "as";
    /** 协议, 协议书, 合同: what is signed */
    static final String CONTRACT = "contract";
    /** 时间, 日期, 节点: speaks of the day of a stage */
    static final String DATE = "date";
    /** 在即, 在望, 指日可待: shortly before a stage */
    static final String IMMINENT = "imminent";
    /** 有, 为, 是: opens a list of names */
    static final String LIST_OPEN = "list_open";
    /** 全省20项重点工程之一的…: of things just counted the one that is named behind it */
    static final String ONE_OF = "one_of";
    /** 主体, 主体工程, 主体结构: the structure of a building */
    static final String MAIN_STRUCTURE = "main_structure";
    /** 生产, 接诊, 供暖: what a plant takes up */
    static final String OPERATION = "operation";
    /** 企业, 集团, 全行业: an organisation acts */
    static final String ORGANISATION = "organisation";
    /** 首批, 第一批, 第二批: others than those named */
    static final String OTHER = "other";
    /** 以来, 至今, 起: opens the time since an event */
    static final String SINCE = "since";
    /** 阶段, 收尾, 扫尾: a stretch or phase of a work */
    static final String STRETCH = "stretch";
    /** 共, 总共, 合计: a quantity of work as a whole */
    static final String SUM = "sum";
    /** 工作, 任务, 各项工作: paper work about a stage, not the stage itself */
    static final String TASK = "task";
    /** 加快, 推动, 加大: an imperative, no report */
    static final String URGE = "urge";
    /** 前, 后, 之前: the time of an event */
    static final String WHEN = "when";
    /** 按照, 根据, 依据: opens a circumstance */
    static final String WITH = "with";
    /** 随着: opens what comes about at the same time */
    static final String ALONG_WITH = "along_with";
    /** Who brings it about that something goes on: 推进…加快建设 */
    static final String CAUSING = "causing";
    /** Some of those that were named: 有的 */
    static final String SOME = "some";
    /** What an event to come has its ground laid for: 为通车奠定基础 */
    static final String GROUND = "ground";
    /** Where people build: 工地 */
    static final String SITE = "site";
    /** Those to whom a finished thing is given: 交付业主 */
    static final String RECEIVER = "receiver";
    /** 涉及, 主要建设: what a project is made of, or reaches, follows */
    static final String CONTENTS = "contents";
    /** 惠及, 覆盖: what follows is what work is for */
    static final String SERVES = "serves";
    /** 先后, 陆续: one after the other, up to now */
    static final String SUCCESSIVELY = "successively";
    /** 铺, 架, 修: stem of a work whose quantity is done */
    static final String WORK_ROOT = "work_root";
    /** 灌浆, 成孔: name of a work that is a verb right before its quantity */
    static final String WORK_NAME = "work_name";
    /** 路基, 路面, 承台: works in general */
    static final String WORKS = "works";

    /** 建筑业, 第二产业: a branch of the economy */
    static final String SECTOR = "sector";

    /** 投资, 斥资: money goes out, to what stands behind it */
    static final String INVESTS = "invests";
    /** 新上, 购置: gets something for itself */
    static final String ACQUIRES = "acquires";
    /** 为了, 为确保: what the rest is done for */
    static final String PURPOSE = "purpose";

    /** 方面, 来看: a sentence turns to what stands before it */
    static final String ASPECT = "aspect";

    /** 成立于, 主营, 现有员工: what is told of a company itself */
    static final String OF_COMPANY = "of_company";

    /** 就是, 正是: presents what stands behind it */
    static final String PRESENTS = "presents";

    /** 名叫: before the name of what is told of (这个名叫某某家园的小区). */
    static final String CALLED = "called";
    /** 了: what its clause tells has come about; also the trait of a verb that ends in it */
    static final String PERFECTIVE = "perfective";
    /** 是: says what something is */
    static final String IS = "is";

    private Marks() {}
}
