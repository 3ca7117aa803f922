package org.taizhang.chart.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Column;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.style.Language;

/** Normal and odd data for every form. */
final class Samples {
    record Sample(
            Form form,
            ChartData data,
            boolean ranked,
            boolean percent,
            boolean ownScales,
            @Nullable TileLayout layout) {
        Sample(Form form, ChartData data, boolean ranked, boolean percent) {
            this(form, data, ranked, percent, false, null);
        }

        Look look(Language language) {
            return new Look(language, ranked, percent, ownScales, true, layout, Set.of(), "本季度的文件里没有读到这一项。");
        }
    }

    static final String HOSTILE = "<script>alert(1)</script>\u202E工程\u0000\uD842\uDFB7" + "特".repeat(490);

    private static final List<String> QUARTERS =
            List.of("19Q4", "20Q1", "20Q2", "20Q3", "20Q4", "21Q1", "21Q2", "21Q3");
    private static final List<String> DISTRICTS =
            List.of("临江区", "东湖新区", "云台县", "北山区", "高新技术产业开发区", "安河县", "清水市", "南陵县");

    private Samples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("trend-many", sample(Form.TREND, trends(5)));
        samples.put("trend-single", sample(Form.TREND, new Table(QUARTERS, List.of(trend("项目数", 120, 9, 3)))));
        samples.put("trend-gaps-and-plan", sample(Form.TREND, gapsAndPlan()));
        samples.put(
                "trend-one-value",
                sample(Form.TREND, new Table(List.of("21Q1"), List.of(Series.of("投资", Point.of(36.5))))));
        samples.put("trend-negative", new Sample(Form.TREND, negative(), false, true));
        samples.put("stacked", sample(Form.STACKED, trends(5)));
        samples.put(
                "stacked-one",
                sample(
                        Form.STACKED,
                        new Table(
                                List.of("21Q1"), List.of(Series.of("报道", Point.of(7)), Series.of("公报", Point.of(2))))));
        samples.put("bars-ranked", ranked(Form.BARS, districts()));
        samples.put("bars-extreme", ranked(Form.BARS, extreme()));
        samples.put("bars-negative", new Sample(Form.BARS, changes(), true, true));
        samples.put("bars-300", ranked(Form.BARS, many(300)));
        samples.put("bars-one", ranked(Form.BARS, new Table(List.of("临江区"), List.of(Series.of("项目", Point.of(3))))));
        samples.put("bars-hostile", ranked(Form.BARS, hostile()));
        samples.put("bars-pipeline", sample(Form.BARS, pipeline()));
        samples.put("bars-table", ranked(Form.BARS, projects()));
        samples.put("share", ranked(Form.SHARE, shares()));
        samples.put("multiples", sample(Form.MULTIPLES, multiples()));
        samples.put("bars-tiles", new Sample(Form.BARS, districts(), true, false, false, layout()));
        samples.put("share-tiles", new Sample(Form.SHARE, shares(), true, false, false, layout()));
        samples.put("trend-panels", new Sample(Form.TREND, twoUnits(), false, false, true, null));
        samples.put("slip", sample(Form.SLIP, slips()));
        samples.put("slip-many", sample(Form.SLIP, manySlips()));
        samples.put("trend-ranked", ranked(Form.TREND, trends(5)));
        samples.putAll(odd());
        samples.put("none", sample(Form.BARS, new Table(List.of(), List.of())));
        return samples;
    }

    /** What a quarter may hold that no designer thinks of: one region, falls, 1 beside 10^12, 300 projects. */
    private static Map<String, Sample> odd() {
        Table one = new Table(QUARTERS, List.of(trend("临江区", 60, 9, 1)));
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("trend-extreme", sample(Form.TREND, widely()));
        samples.put("stacked-extreme", sample(Form.STACKED, widely()));
        samples.put("multiples-extreme", sample(Form.MULTIPLES, widely()));
        samples.put("multiples-one", sample(Form.MULTIPLES, one));
        samples.put("multiples-negative", new Sample(Form.MULTIPLES, negative(), false, true));
        samples.put("multiples-300", sample(Form.MULTIPLES, series(300)));
        samples.put("trend-300", sample(Form.TREND, series(300)));
        samples.put("stacked-300", sample(Form.STACKED, series(300)));
        samples.put("share-one", ranked(Form.SHARE, shares().first(1)));
        samples.put("share-300", ranked(Form.SHARE, partsOf(300)));
        samples.put("slip-one", sample(Form.SLIP, new Slips(slips().rows().subList(0, 1), slips().asOf())));
        return samples;
    }

    private static Table widely() {
        return new Table(
                List.of("20Q4", "21Q1", "21Q2"),
                List.of(
                        Series.of("合同数", Point.of(1), Point.of(7), Point.of(3)),
                        Series.of("人员", Point.of(65_000), Point.of(1.2e6), Point.of(8e5)),
                        Series.of("投资", Point.of(1e12), Point.of(3.4e11), Point.of(9.9e11))));
    }

    private static Table series(int count) {
        return new Table(
                QUARTERS,
                IntStream.range(0, count)
                        .mapToObj(i -> trend("第" + (i + 1) + "期老旧小区改造", 10 + i % 40, i % 7 - 2, i))
                        .toList());
    }

    private static Table partsOf(int count) {
        Table whole = many(count);
        Series part = new Series(
                "完成",
                whole.series()
                        .get(0)
                        .known()
                        .map(point -> Point.of(point.number() / 2))
                        .toList());
        return new Table(whole.categories(), List.of(part, whole.series().get(0)));
    }

    /** Two rows of four, the last district missing, and one of which nothing is known. */
    private static TileLayout layout() {
        List<TileLayout.Tile> tiles = new ArrayList<>();
        for (int i = 0; i < DISTRICTS.size() - 1; i++) {
            String name = DISTRICTS.get(i);
            tiles.add(new TileLayout.Tile(Set.of(name), name, i % 4, i / 4));
        }
        tiles.add(new TileLayout.Tile(Set.of("北坡县"), "北坡", 0, 2));
        return new TileLayout(tiles);
    }

    private static Table twoUnits() {
        return new Table(QUARTERS, List.of(trend("到位人员（人）", 15_000, 300, 2), trend("到位机械（台）", 1_700, 30, 4)));
    }

    private static Sample sample(Form form, ChartData data) {
        return new Sample(form, data, false, false);
    }

    private static Sample ranked(Form form, ChartData data) {
        return new Sample(form, data, true, false);
    }

    private static Series trend(String name, double from, double step, int wave) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < QUARTERS.size(); i++) {
            points.add(Point.of(Math.round(10 * (from + i * step + 6 * Math.sin(i * 1.7 + wave))) / 10.0));
        }
        return new Series(name, List.copyOf(points));
    }

    private static Table trends(int count) {
        List<String> names = List.of("轨道交通", "清洁能源", "高速公路", "水利", "机场");
        return new Table(
                QUARTERS,
                IntStream.range(0, count)
                        .mapToObj(i -> trend(names.get(i), 40 + 22 * i, 14 - 4 * i, i))
                        .toList());
    }

    private static Table gapsAndPlan() {
        return new Table(
                QUARTERS,
                List.of(
                        Series.of(
                                "已复工",
                                Point.of(12),
                                Point.of(25),
                                null,
                                null,
                                Point.of(33),
                                Point.of(41),
                                Point.planned(52),
                                Point.planned(60)),
                        Series.of(
                                "已开工",
                                Point.of(8),
                                null,
                                Point.of(17),
                                null,
                                Point.of(20),
                                Point.of(19),
                                Point.planned(24),
                                null)));
    }

    private static Table negative() {
        return new Table(
                QUARTERS,
                List.of(Series.of(
                        "同比",
                        Point.of(8.2),
                        Point.of(-12.5),
                        Point.of(-4.1),
                        Point.of(1.3),
                        Point.of(3.8),
                        Point.of(22.4),
                        Point.of(9.6),
                        Point.of(-0.7))));
    }

    private static Table districts() {
        return new Table(
                DISTRICTS,
                List.of(Series.of(
                        "已复工",
                        Point.of(42),
                        Point.of(37),
                        Point.of(31),
                        Point.of(28),
                        Point.of(19),
                        null,
                        Point.of(11),
                        Point.of(4))));
    }

    private static Table extreme() {
        return new Table(
                List.of("甲", "乙", "丙", "丁"),
                List.of(Series.of("元", Point.of(1), Point.of(1e12), Point.of(3.4e8), Point.of(65000))));
    }

    private static Table changes() {
        return new Table(
                DISTRICTS,
                List.of(Series.of(
                        "同比",
                        Point.of(42.2),
                        Point.of(-3.5),
                        Point.of(12),
                        Point.of(-28.4),
                        Point.of(1.9),
                        Point.of(0),
                        Point.of(7.7),
                        Point.of(-11))));
    }

    private static Table many(int count) {
        return new Table(
                IntStream.range(0, count)
                        .mapToObj(i -> "第" + (i + 1) + "期老旧小区改造")
                        .toList(),
                List.of(new Series(
                        "投资",
                        IntStream.range(0, count)
                                .mapToObj(i -> Point.of(1000.0 / (i + 1)))
                                .toList())));
    }

    private static Table hostile() {
        return new Table(
                List.of(HOSTILE, "=cmd|' /C calc'!A0", "\"><img src=x onerror=alert(1)>", "北环路😀改造"),
                List.of(Series.of("投资", Point.of(4), Point.of(3), Point.of(2), Point.of(1))));
    }

    private static Table pipeline() {
        List<String> stages = List.of("谋划储备", "签约", "前期手续", "开工", "在建", "完工", "投产");
        return new Table(
                stages,
                List.of(
                        Series.of(
                                "项目数（个）",
                                Point.planned(64),
                                Point.of(31),
                                Point.of(46),
                                Point.of(29),
                                Point.of(118),
                                Point.of(22),
                                Point.of(9)),
                        Series.of(
                                "总投资（亿元）",
                                Point.planned(820),
                                Point.of(412),
                                Point.of(365.4),
                                Point.of(98.5),
                                Point.of(1024),
                                Point.of(66.2),
                                null)));
    }

    private static Table projects() {
        List<String> names =
                List.of("滨江大道快速化改造", "东湖新区污水处理厂二期", "智能装备产业园", "第三人民医院迁建", "云台抽水蓄能电站", "城北老旧小区改造（2021年第一批）");
        return new Table(
                names,
                List.of(Series.of(
                        "总投资（亿元）",
                        Point.of(45.2),
                        Point.of(6.8),
                        Point.of(32),
                        Point.of(12.4),
                        Point.of(78.9),
                        Point.of(3.3))),
                List.of(
                        new Column("地区", List.of("临江区", "东湖新区", "高新技术产业开发区", "北山区", "云台县", "北山区")),
                        new Column("阶段", List.of("在建", "完工", "开工", "前期", "在建", "在建"))));
    }

    private static Table shares() {
        return new Table(
                DISTRICTS,
                List.of(
                        Series.of(
                                "已复工",
                                Point.of(25),
                                Point.of(48),
                                Point.of(9),
                                Point.of(31),
                                Point.of(12),
                                Point.of(0),
                                Point.of(17),
                                Point.of(6)),
                        Series.of(
                                "全部",
                                Point.of(52),
                                Point.of(60),
                                Point.of(36),
                                Point.of(35),
                                Point.of(12),
                                Point.of(8),
                                null,
                                Point.of(19))));
    }

    private static Table multiples() {
        return new Table(
                QUARTERS,
                IntStream.range(0, DISTRICTS.size())
                        .mapToObj(i -> trend(DISTRICTS.get(i), 60 + 9 * i, 9 - 3 * i, i))
                        .toList());
    }

    private static Slips slips() {
        LocalDate asOf = LocalDate.of(2021, 9, 30);
        return new Slips(
                List.of(
                        slip(
                                "滨江大道快速化改造",
                                LocalDate.of(2019, 3, 5),
                                LocalDate.of(2020, 12, 31),
                                LocalDate.of(2021, 9, 20),
                                Slip.Outcome.REACHED),
                        slip(
                                "东湖新区污水处理厂二期",
                                LocalDate.of(2020, 2, 18),
                                LocalDate.of(2021, 6, 30),
                                LocalDate.of(2021, 6, 28),
                                Slip.Outcome.REACHED),
                        slip(
                                "第三人民医院迁建",
                                null,
                                LocalDate.of(2021, 5, 31),
                                LocalDate.of(2022, 9, 30),
                                Slip.Outcome.EXPECTED),
                        slip(
                                "云台抽水蓄能电站",
                                LocalDate.of(2019, 9, 1),
                                LocalDate.of(2022, 12, 31),
                                LocalDate.of(2022, 8, 31),
                                Slip.Outcome.EXPECTED),
                        slip(
                                "城北老旧小区改造",
                                LocalDate.of(2020, 6, 1),
                                LocalDate.of(2020, 12, 31),
                                asOf,
                                Slip.Outcome.OVERDUE)),
                asOf);
    }

    private static Slips manySlips() {
        LocalDate asOf = LocalDate.of(2021, 9, 30);
        return new Slips(
                IntStream.range(0, 60)
                        .mapToObj(i -> slip("第" + i + "标段", null, asOf.minusDays(20L * i), asOf, Slip.Outcome.OVERDUE))
                        .toList(),
                asOf);
    }

    private static Slip slip(
            String name, @Nullable LocalDate start, LocalDate planned, LocalDate outcome, Slip.Outcome kind) {
        return new Slip(name, start, planned, outcome, kind, List.of());
    }
}
