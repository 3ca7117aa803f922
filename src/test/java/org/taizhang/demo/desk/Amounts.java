package org.taizhang.demo.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.taizhang.demo.world.Dice;

/** Figures as the papers print them, beside their normalised values. */
final class Amounts {

    /** A figure in print. */
    record Printed(String text, Value value) {}

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final Dice dice;

    Amounts(Dice dice) {
        this.dice = dice;
    }

    /** Money from 10 000 yuan: 3.26亿元, 8600万元, now and then 约 or 超过. */
    Printed money(long wan) {
        if (wan < 10_000) {
            return new Printed(wan + "万元", Value.exact(wan * 10_000, "CNY"));
        }
        int chance = dice.below(20);
        if (chance < 2) {
            BigDecimal yi = yi(wan, 1);
            return new Printed("约" + plain(yi) + "亿元", yuan(yi).as("about"));
        }
        if (chance < 3 && wan > 20_000) {
            BigDecimal yi = BigDecimal.valueOf(wan / 10_000);
            return new Printed("超过" + plain(yi) + "亿元", yuan(yi).as("over"));
        }
        return exactMoney(wan);
    }

    /** Money in full, as tables and corrections give it. */
    Printed exactMoney(long wan) {
        if (wan < 10_000) {
            return new Printed(wan + "万元", Value.exact(wan * 10_000, "CNY"));
        }
        BigDecimal yi = yi(wan, 2);
        return new Printed(plain(yi) + "亿元", yuan(yi));
    }

    /** People with the classifier 人 or 名: 280人, 280余人, 近300人. */
    Printed people(int number, String classifier) {
        int chance = dice.below(5);
        if (chance == 0 && number > 50) {
            int round = number / 10 * 10;
            return new Printed(round + "余" + classifier, Value.exact(round, "人").as("over"));
        }
        if (chance == 1 && number > 50) {
            int round = (number + 9) / 10 * 10;
            return new Printed("近" + round + classifier, Value.exact(round, "人").as("about"));
        }
        return new Printed(number + classifier, Value.exact(number, "人"));
    }

    /** People that are expected: 600人, 600人以上, 550至600人. */
    Printed expected(int number) {
        int chance = dice.below(4);
        if (chance == 0) {
            return new Printed(number + "人以上", Value.exact(number, "人").as("over"));
        }
        if (chance == 1) {
            BigDecimal high = BigDecimal.valueOf(number + 50);
            Value range = new Value(BigDecimal.valueOf(number), high, "人", "exact");
            return new Printed(number + "至" + plain(high) + "人", range);
        }
        return people(number, "人");
    }

    /** Counted things: 36台, 30余台. */
    Printed count(int number, String unit) {
        if (number > 20 && dice.chance(0.2)) {
            int round = number / 10 * 10;
            return new Printed(round + "余" + unit, Value.exact(round, unit).as("over"));
        }
        return plainCount(number, unit);
    }

    /** Counted things, exactly. */
    Printed plainCount(long number, String unit) {
        return new Printed(number + unit, Value.exact(number, unit));
    }

    /** Lengths: 850米, 4.72公里. */
    Printed length(int metres) {
        if (metres < 3000) {
            return new Printed(metres + "米", Value.exact(metres, "m"));
        }
        BigDecimal km = BigDecimal.valueOf(metres).divide(BigDecimal.valueOf(1000), 2, RoundingMode.HALF_UP);
        String word = dice.chance(0.2) ? "千米" : "公里";
        return new Printed(plain(km) + word, Value.exact(normal(km.multiply(BigDecimal.valueOf(1000))), "m"));
    }

    /** Floors and other areas: 3.65万平方米, 8600平方米. */
    Printed area(int squareMetres) {
        if (squareMetres < 10_000) {
            return new Printed(squareMetres + "平方米", Value.exact(squareMetres, "m2"));
        }
        BigDecimal wan = yi(squareMetres, 2);
        return new Printed(plain(wan) + "万平方米", Value.exact(normal(wan.multiply(WAN)), "m2"));
    }

    /** Land: 126亩. */
    Printed land(int mu) {
        BigDecimal squareMetres =
                BigDecimal.valueOf(mu).multiply(WAN).divide(BigDecimal.valueOf(15), 2, RoundingMode.HALF_UP);
        return new Printed(mu + "亩", Value.exact(normal(squareMetres), "m2"));
    }

    /** The same land in hectares: 约8.4公顷. */
    Printed hectares(int mu) {
        BigDecimal hectares = BigDecimal.valueOf(mu).divide(BigDecimal.valueOf(15), 1, RoundingMode.HALF_UP);
        return new Printed(
                "约" + plain(hectares) + "公顷",
                Value.exact(normal(hectares.multiply(WAN)), "m2").as("about"));
    }

    /** The width of a road or deck: 24.5米. */
    Printed width(long totalWan) {
        BigDecimal metres = BigDecimal.valueOf(totalWan > 100_000 ? 405 : 245, 1);
        return new Printed(plain(metres) + "米", Value.exact(metres, "m"));
    }

    /** Earth, water and concrete: 1.9万立方米. */
    Printed volume(int cubicMetres) {
        if (cubicMetres < 10_000) {
            return new Printed(cubicMetres + "立方米", Value.exact(cubicMetres, "m3"));
        }
        BigDecimal wan = yi(cubicMetres, 1);
        return new Printed(plain(wan) + "万立方米", Value.exact(normal(wan.multiply(WAN)), "m3"));
    }

    /** What a works can make or hold: 3万吨, 70万千瓦, 1980个. */
    Printed capacity(int number, String unit) {
        if (number >= 10_000 && number % 100 == 0) {
            BigDecimal wan = yi(number, 2);
            return new Printed(plain(wan) + "万" + unit, Value.exact(number, unit));
        }
        return plainCount(number, unit);
    }

    /** Rates with at most two decimals: 78.78%. */
    Printed rate(double percent) {
        BigDecimal rate = normal(BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP));
        return new Printed(plain(rate) + "%", Value.exact(rate, "%"));
    }

    private static BigDecimal yi(long number, int decimals) {
        return BigDecimal.valueOf(number).divide(WAN, decimals, RoundingMode.HALF_UP);
    }

    private static Value yuan(BigDecimal yi) {
        return Value.exact(normal(yi.multiply(WAN).multiply(WAN)), "CNY");
    }

    private static String plain(BigDecimal number) {
        return normal(number).toPlainString();
    }

    private static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
