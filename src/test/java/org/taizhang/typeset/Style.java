package org.taizhang.typeset;

import java.util.Random;

/**
 * How one paper sets its pages, drawn by lot: sizes of page and type, white space, rules, and how it names its reporters.
 *
 * @param body em of the text, in points
 * @param pitch from one baseline to the next, in ems
 * @param gutter between columns, in ems
 * @param stretch width of headline letters by their height
 * @param headline em of the largest headlines, in ems of the text
 * @param titlePlace 0 for titles flush left, 0.5 for centred ones
 */
public record Style(
        long seed,
        double width,
        double height,
        double body,
        double pitch,
        double gutter,
        double stretch,
        double headline,
        double titlePlace,
        Parting parting,
        boolean columnRules,
        boolean fakeBold,
        Credit credit) {
    /** What stands between stories. */
    public enum Parting {
        SPACE,
        RULES,
        BOXES
    }

    /** Where the reporters are named. */
    public enum Credit {
        /** 本报讯（记者…） */
        IN_DISPATCH,
        /** on a line of its own under the title */
        UNDER_TITLE,
        /** （…） at the text's end */
        AT_END,
        /** not at all */
        NONE
    }

    public static Style of(long seed) {
        Random random = new Random(31 * seed + 7);
        random.nextInt();
        double scale = between(random, 0.94, 1.06);
        return new Style(
                seed,
                800 * scale,
                1140 * scale,
                between(random, 9, 10.8),
                between(random, 1.38, 1.68),
                between(random, 1.3, 2.2),
                random.nextInt(3) == 0 ? between(random, 0.8, 1.15) : 1,
                between(random, 3, 4.4),
                random.nextInt(4) == 0 ? 0 : 0.5,
                Parting.values()[(int) (seed % 3)],
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                Credit.values()[random.nextInt(4)]);
    }

    /** The same habits on another sheet. */
    Style on(double width, double height) {
        return new Style(
                seed,
                width,
                height,
                body,
                pitch,
                gutter,
                stretch,
                headline,
                titlePlace,
                parting,
                columnRules,
                fakeBold,
                credit);
    }

    private static double between(Random random, double from, double to) {
        return Math.round((from + random.nextDouble() * (to - from)) * 100) / 100.0;
    }
}
