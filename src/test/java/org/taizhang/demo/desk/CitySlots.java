package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.demo.world.CivicWorks;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.District;
import org.taizhang.demo.world.Programme;

/** What can be said of a city's programme on a day. */
public final class CitySlots {

    private static final List<String> CATEGORIES = List.of("产业类", "基础设施类", "社会民生类", "生态环保类");
    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

    private final Programme programme;
    private final LocalDate reported;
    private final Dice dice;
    private final Amounts amounts;
    private final Slots slots;

    private CitySlots(Programme programme, LocalDate issue, LocalDate reported, Dice dice) {
        this.programme = programme;
        this.reported = reported;
        this.dice = dice;
        this.amounts = new Amounts(dice);
        this.slots = Slots.about("", Site.of(programme.city()), issue);
    }

    /** The slots of a city in a paper of the issue day that reports on a day before it. */
    public static Slots of(Programme programme, LocalDate issue, LocalDate reported, Dice dice) {
        CitySlots filler = new CitySlots(programme, issue, reported, dice);
        CommonSlots.fill(filler.slots, programme.city(), reported, dice);
        filler.list();
        filler.money();
        filler.output();
        filler.estates();
        LedgerSlots.fill(programme, reported, filler.lastMonth(), filler.slots);
        CivicSlots.fill(new CivicWorks(programme.city(), programme.seed()), filler.slots, reported, dice);
        if (reported.getMonthValue() >= 2 && reported.getMonthValue() <= 4) {
            filler.resumption();
        }
        return filler.slots;
    }

    private void list() {
        int year = reported.getYear();
        int projects = programme.keyProjects(year);
        When planned = When.year(year);
        figure("key_count", amounts.plainCount(projects, "个"), planned);
        figure("key_items", amounts.plainCount(projects, "项"), planned);
        figure("key_total", amounts.exactMoney(programme.listedWan(year)), When.state());
        figure("key_year", amounts.exactMoney(programme.yearWan(year)), planned);
        slots.put("key_split", Split.of(projects, "个", CATEGORIES, List.of(41, 29, 19, 11), "项目", planned));
        int big = projects / dice.between(7, 10);
        figure("key_big", amounts.plainCount(big, "个"), planned, "10亿元以上");
        int fresh = (int) (projects * 0.42);
        figure("key_new", amounts.plainCount(fresh, "个"), planned, "新开工");
        figure("key_going", amounts.plainCount(projects - fresh, "个"), planned, "续建");
        double begun = Math.min(0.98, reported.getDayOfYear() / 330.0);
        int begunCount = (int) (fresh * begun);
        figure("begun", amounts.plainCount(begunCount, "个"), When.yearToState());
        figure("begun_rate", amounts.rate(Math.round(10000.0 * begunCount / fresh) / 100.0), When.state());
    }

    private void money() {
        LocalDate month = lastMonth();
        int year = month.getYear();
        int number = month.getMonthValue();
        long done = programme.doneWan(year, number);
        When soFar = When.span(LocalDate.of(year, 1, 1), month, "month");
        String months = number == 12 ? year + "年全年" : "1—" + number + "月";
        slots.put("ytd", number == 1 ? "1月份" : months);
        figure("ytd_done", amounts.exactMoney(done), soFar);
        figure("ytd_rate", amounts.rate(Math.round(1000.0 * done / programme.yearWan(year)) / 10.0), soFar);
        if (number % 3 == 0) {
            int quarter = number / 3;
            long before = quarter == 1 ? 0 : programme.doneWan(year, number - 3);
            slots.put("quarter", (year == slots.issue().getYear() ? "" : year + "年") + QUARTERS.get(quarter - 1));
            figure("quarter_done", amounts.exactMoney(done - before), quarter(year, quarter));
        }
    }

    private void output() {
        LocalDate month = lastMonth();
        boolean newYear = month.getMonthValue() < 3;
        int quarter = newYear ? 4 : month.getMonthValue() / 3;
        int year = newYear ? month.getYear() - 1 : month.getYear();
        slots.put("output_quarter", (year == slots.issue().getYear() ? "今年" : year + "年") + QUARTERS.get(quarter - 1));
        figure("output", amounts.exactMoney(programme.outputWan(year, quarter)), quarter(year, quarter));
        double growth = programme.outputGrowth(year, quarter);
        String word = growth < 0 ? "同比下降" : "同比增长";
        Amounts.Printed printed = amounts.rate(Math.abs(growth));
        Value value = Value.exact(java.math.BigDecimal.valueOf(growth).stripTrailingZeros(), "%");
        figure("output_growth", new Amounts.Printed(word + printed.text(), value), quarter(year, quarter));
        figure(
                "firms",
                amounts.plainCount(120 + programme.city().code().charAt(1) * 7 + year % 100, "家"),
                quarter(year, quarter));
    }

    private void estates() {
        int year = reported.getYear();
        List<District> districts = programme.city().districtsOn(reported);
        int all = districts.stream().mapToInt(d -> programme.estates(d, year)).sum();
        double begun = programme.estatesBegun(reported);
        double done = programme.estatesDone(reported);
        String name = "老旧小区改造|";
        String city = programme.city().code();
        slots.put(
                "estates",
                Slot.saying(
                        all + "个",
                        Claim.of(Value.exact(all, "个"), When.year(year)).about(name, city)));
        slots.put("estates_area", area(all * 9000, When.year(year), name));
        if (begun > 0.05) {
            slots.put("estates_begun", estateCount(all * begun));
            Slot list = DistrictList.of(
                    districts, "个", "小区", When.state(), d -> (int) (programme.estates(d, year) * begun));
            slots.put(
                    "estates_list",
                    Slot.saying(
                            list.text(),
                            list.claims().stream()
                                    .map(c -> c.about(name, String.valueOf(c.region())))
                                    .toList()));
        }
        if (done > 0.05) {
            slots.put("estates_done", estateCount(all * done));
        }
    }

    private Slot estateCount(double count) {
        return Slot.saying(
                (int) count + "个",
                Claim.of(Value.exact((int) count, "个"), When.state())
                        .about("老旧小区改造|", programme.city().code()));
    }

    private Slot area(int squareMetres, When when, String project) {
        Amounts.Printed printed = amounts.area(squareMetres);
        return Slot.saying(
                printed.text(),
                Claim.of(printed.value(), when).about(project, programme.city().code()));
    }

    private void resumption() {
        List<District> districts = programme.city().districtsOn(reported);
        int all = programme.sites(reported);
        int resumed = programme.resumedSites(reported);
        if (resumed < 8) {
            return;
        }
        figure("sites", amounts.plainCount(all, "个"), When.state());
        figure("sites_resumed", amounts.plainCount(resumed, "个"), When.state());
        figure("resume_rate", amounts.rate(Math.round(10000.0 * resumed / all) / 100.0), When.state());
        slots.put(
                "sites_list",
                DistrictList.of(districts, "个", "项目", When.state(), d -> programme.resumedSites(d, reported)));
        slots.put(
                "sites_split",
                Split.of(
                        resumed,
                        "个",
                        List.of("市政和交通类", "房屋建筑类", "工业厂房类", "水利和生态类"),
                        List.of(5, 9, 4, 2),
                        "项目",
                        When.state()));
        figure("hands", amounts.people(resumed * 27 + dice.below(20), "人"), When.state());
        figure("site_machines", amounts.count(resumed * 6, "台"), When.state());
        int plants = all / 8;
        figure("plants", amounts.plainCount(plants, "家"), When.state());
        figure(
                "plants_resumed",
                amounts.plainCount(Math.min(plants, Math.max(1, plants * resumed / all)), "家"),
                When.state());
        slots.put(
                "plants_list",
                DistrictList.of(districts, "家", "商砼企业", When.state(), d -> programme.resumedSites(d, reported) / 8));
    }

    /** The end of the last month that statistics can have counted by the day of issue. */
    private LocalDate lastMonth() {
        LocalDate before = reported.minusDays(6).withDayOfMonth(1).minusDays(1);
        return before;
    }

    private static When quarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return When.span(start, start.plusMonths(3).minusDays(1), "quarter");
    }

    private void figure(String name, Amounts.Printed printed, When when) {
        slots.put(name, Slot.saying(printed.text(), Claim.of(printed.value(), when)));
    }

    private void figure(String name, Amounts.Printed printed, When when, String category) {
        slots.put(
                name,
                Slot.saying(printed.text(), Claim.of(printed.value(), when).part(category)));
    }
}
