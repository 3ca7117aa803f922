package org.taizhang.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents projects for archives that are larger than the list made by hand. */
final class Inventor {

    private static final List<String> FIRST =
            List.of("云", "锦", "星", "瑞", "澜", "松", "青", "文", "凌", "宏", "泽", "启", "嘉", "明", "晨", "翠", "岚", "远");
    private static final List<String> SECOND =
            List.of("桥", "湾", "岭", "溪", "坪", "台", "泉", "河", "庭", "峰", "原", "洲", "岗", "林", "源", "城", "塘", "渡");
    private static final List<String> THIRD = List.of("东", "西", "南", "北", "中", "新", "上", "下");

    private final Atlas atlas;
    private final long seed;

    Inventor(Atlas atlas, long seed) {
        this.atlas = atlas;
        this.seed = seed;
    }

    /** The project with the number; each number has a name of its own. */
    Project project(int number) {
        Dice dice = Dice.of(seed, "project", number);
        City city = atlas.cities().get(number % atlas.cities().size());
        List<District> lasting = city.districtsOn(LocalDate.of(2019, 10, 1)).stream()
                .filter(d -> !d.name().equals("吉利区"))
                .toList();
        ProjectKind kind = ProjectKind.values()[dice.below(ProjectKind.values().length)];
        String place = place(number);
        List<String> name = name(kind, place);
        return new Project(
                name.get(0),
                name.get(1),
                city,
                dice.pick(lasting).code(),
                "",
                kind,
                kind == ProjectKind.PLANT || kind == ProjectKind.PARK || kind == ProjectKind.ENERGY ? place + "集团" : "",
                dice.between(30, 2400) * 100L,
                life(dice),
                size(kind, dice));
    }

    private static String place(int number) {
        int first = number % FIRST.size();
        int second = number / FIRST.size() % SECOND.size();
        int third = number / (FIRST.size() * SECOND.size());
        String place = FIRST.get(first) + SECOND.get(second);
        return third == 0 ? place : place + THIRD.get((third - 1) % THIRD.size()) + (third > THIRD.size() ? third : "");
    }

    private static List<String> name(ProjectKind kind, String place) {
        return switch (kind) {
            case ROAD -> List.of(place + "大道改造", place + "大道");
            case BRIDGE -> List.of(place + "特大桥", place + "大桥");
            case SCHOOL -> List.of(place + "实验学校", place + "学校");
            case HOSPITAL -> List.of(place + "中心医院", place + "医院");
            case PLANT -> List.of(place + "装备生产基地", place + "基地");
            case PARK -> List.of(place + "科技产业园", place + "产业园");
            case WATER -> List.of(place + "河综合治理", place + "河治理");
            case ENERGY -> List.of(place + "光伏电站", place + "电站");
            case ESTATE -> List.of(place + "片区老旧小区改造", place + "片区改造");
            case HOUSING -> List.of(place + "家园安置房", place + "家园");
        };
    }

    private static Schedule life(Dice dice) {
        LocalDate started = LocalDate.of(2018, 9, 1).plusDays(dice.below(1000));
        LocalDate signed = started.minusDays(dice.between(60, 260));
        return Schedule.of(signed, started, dice.between(11, 30), dice.chance(0.3) ? dice.between(1, 5) : 0);
    }

    private static Project.Size size(ProjectKind kind, Dice dice) {
        boolean linear = kind == ProjectKind.ROAD || kind == ProjectKind.BRIDGE || kind == ProjectKind.WATER;
        boolean built = !linear && kind != ProjectKind.ESTATE && kind != ProjectKind.ENERGY;
        return new Project.Size(
                linear ? dice.between(60, 3000) * 10 : null,
                built ? dice.between(40, 800) : null,
                built ? dice.between(160, 4000) * 100 : null,
                capacity(kind, dice),
                parts(kind, dice));
    }

    private static Project.@Nullable Counted capacity(ProjectKind kind, Dice dice) {
        return switch (kind) {
            case SCHOOL -> new Project.Counted(dice.between(9, 36) * 90, "个", "学位");
            case HOSPITAL -> new Project.Counted(dice.between(3, 12) * 100, "张", "床位");
            case PLANT -> new Project.Counted(dice.between(2, 40) * 1000, "套", "成套装备");
            case ENERGY -> new Project.Counted(dice.between(3, 60) * 10_000, "千瓦", "装机容量");
            case HOUSING -> new Project.Counted(dice.between(40, 300) * 10, "套", "安置房");
            default -> null;
        };
    }

    private static Project.@Nullable Counted parts(ProjectKind kind, Dice dice) {
        return switch (kind) {
            case ROAD, BRIDGE -> new Project.Counted(dice.between(40, 500), "根", "桥梁桩基");
            case PARK, PLANT -> new Project.Counted(dice.between(4, 24), "栋", "厂房");
            case ESTATE, HOUSING -> new Project.Counted(dice.between(8, 90), "栋", "住宅楼");
            case WATER -> new Project.Counted(dice.between(3, 30), "座", "穿堤涵闸");
            default -> null;
        };
    }
}
