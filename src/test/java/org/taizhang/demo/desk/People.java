package org.taizhang.demo.desk;

import java.util.List;
import org.taizhang.demo.world.Dice;

/** Invented names of reporters, editors, builders and residents. */
public final class People {

    private static final List<String> FAMILY =
            List.of("苏", "程", "邵", "卢", "秦", "贺", "龚", "段", "武", "戴", "莫", "孔", "尹", "乔", "温", "文");
    private static final List<String> GIVEN =
            List.of("晓禾", "明远", "子衿", "一川", "若溪", "景行", "知夏", "云帆", "书言", "嘉树", "望舒", "牧之", "安然", "思齐");

    private People() {}

    /** A full name. */
    public static String name(Dice dice) {
        return dice.pick(FAMILY) + dice.pick(GIVEN);
    }

    /** 记者X, 记者X 通讯员Y. */
    public static String byline(Dice dice) {
        String reporter = "记者" + name(dice);
        return dice.chance(0.35) ? reporter + " 通讯员" + name(dice) : reporter;
    }
}
