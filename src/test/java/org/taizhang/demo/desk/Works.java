package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.demo.world.Project;

/** What the builders are at, by the kind of work and how far it has come. */
final class Works {

    private static final List<String> ROAD = List.of("路基施工", "桥涵施工", "路面施工");
    private static final List<String> BRIDGE = List.of("桩基施工", "主塔施工", "桥面铺装");
    private static final List<String> WATER = List.of("清淤疏浚", "堤岸护砌", "闸站安装");
    private static final List<String> ENERGY = List.of("场地平整", "主厂房施工", "设备安装");
    private static final List<String> ESTATE = List.of("管网改造", "外墙保温", "路面铺装");
    private static final List<String> BUILDING = List.of("基础施工", "主体施工", "装饰装修");

    private Works() {}

    /** The works under hand on the day. */
    static String underHand(Project project, LocalDate day) {
        double progress = project.schedule().progress(day);
        boolean topped = project.toppedOut() && !day.isBefore(project.schedule().toppedOut());
        int step = topped || progress > 0.7 ? 2 : progress > 0.2 ? 1 : 0;
        if (project.toppedOut() && !topped && step == 2) {
            step = 1;
        }
        return steps(project).get(step);
    }

    private static List<String> steps(Project project) {
        return switch (project.kind()) {
            case ROAD -> ROAD;
            case BRIDGE -> BRIDGE;
            case WATER -> WATER;
            case PARK -> project.toppedOut() ? BUILDING : WATER;
            case ENERGY -> ENERGY;
            case ESTATE -> ESTATE;
            default -> BUILDING;
        };
    }
}
