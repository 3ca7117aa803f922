package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented local news, as much as is wanted and always the same for the same seed. */
public final class Prose {
    private static final String[] PLACES = {"临江区", "青川县", "云岭镇", "东湖新区", "北塘街道", "河口县", "松山区", "南渡镇"};
    private static final String[] WORKS = {
        "污水管网改造", "中心小学扩建", "滨河公园", "县医院门诊楼", "农贸市场", "旧小区加装电梯", "冷链物流园", "光伏电站", "防洪堤加固", "公交枢纽"
    };
    private static final String[] ENDS = {"开工", "进入收尾", "通过验收", "提前投用", "按下快进键", "传来新进展"};
    private static final String[] PRAISES = {"让日子更有奔头", "把好事办到家门口", "织密民生保障网", "添活力 增底气", "跑出新速度", "描绘新图景"};
    private static final String[] FAMILIES = {"周", "吴", "郑", "冯", "韩", "陶", "魏", "丁", "何"};
    private static final String[] GIVEN = {"明", "方", "立", "雪梅", "晓川", "一凡", "建国", "楠", "语桐"};
    private static final String[] SENTENCES = {
        "%1$s的%2$s工程上月开工，计划总投资%3$d.%4$d亿元。",
        "截至目前，%2$s已完成投资%3$d%4$d0万元，占年度计划的%5$d%%。",
        "工地负责人介绍，%1$s段的基础施工全部结束，现场有工人%3$d%4$d名、机械%4$d台。",
        "“只要天气允许，我们就抢抓工期。”一名技术员指着图纸说，%2$s的难点在于地下水位高。",
        "按照安排，%1$s将把%2$s列入民生实事，每周调度一次，确保年底前投入使用。",
        "据了解，%2$s建成后，可服务周边居民%3$d.%4$d万人，带动就业%5$d0人。",
        "%1$s还组织干部到现场办公，对%2$s所需的用地、用电等问题逐项研究，限期答复。",
        "该项目占地%3$d%4$d亩，建筑面积%5$d00平方米，由当地一家国有企业承建；监理单位全程跟踪，质量一次验收合格率为100%%。",
        "塔吊林立，焊花飞溅。",
        "家住%1$s的一位老人说：“过去出门一脚泥，现在好了！”",
        "记者看到，%2$s的主体已经成形，%5$d多名工人分成两班作业。",
        "为什么能这么快？关键在于把审批时限由%5$d天压缩到%3$d天。",
        "下一步，%1$s将围绕%2$s补齐短板，力争%4$d月底前全部完工。",
        "会议指出，要高度重视%2$s的安全生产，一项一项抓好落实。"
    };

    private final Random random;
    private final Set<String> titles = new HashSet<>();

    public Prose(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    String name() {
        return one(FAMILIES) + one(GIVEN);
    }

    String place() {
        return one(PLACES);
    }

    String work() {
        return one(WORKS);
    }

    /** A title that no story of the page has yet. */
    String title() {
        String title = switch (random.nextInt(4)) {
            case 0 -> place() + work() + one(ENDS);
            case 1 -> work() + one(PRAISES);
            case 2 -> place() + "：" + one(PRAISES);
            default -> work() + one(ENDS) + " " + place() + one(PRAISES);
        };
        return titles.add(title) ? title : title();
    }

    /** The first paragraph of a report. */
    public String lead(String reporter) {
        return "本报讯（记者" + reporter + "）" + paragraph(2);
    }

    public List<String> report(String reporter, int paragraphs) {
        List<String> text = new ArrayList<>(List.of(lead(reporter)));
        for (int i = 1; i < paragraphs; i++) {
            text.add(paragraph(2 + random.nextInt(3)));
        }
        return text;
    }

    public String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(String.format(
                    one(SENTENCES),
                    place(),
                    work(),
                    1 + random.nextInt(9),
                    1 + random.nextInt(9),
                    10 + random.nextInt(80)));
        }
        return text.toString();
    }
}
