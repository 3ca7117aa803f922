package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.demo.world.City;
import org.taizhang.demo.world.Dice;

/** What every story may use: its day, its reporters, the city, the year. */
final class CommonSlots {

    private static final List<String> HALF_DAYS = List.of("", "上午", "下午", "");
    private static final List<String> STAGES = List.of("preparation", "land_clearing", "fitting_out");

    private CommonSlots() {}

    static void fill(Slots slots, City city, LocalDate reported, Dice dice) {
        LocalDate issue = slots.issue();
        String day = new Days(issue, dice).day(reported).text();
        boolean yesterday = reported.equals(issue.minusDays(1));
        slots.put("day", Slot.dateline(yesterday && dice.chance(0.4) ? "昨日" : day + dice.pick(HALF_DAYS), reported));
        slots.put("as_of", Slot.asOf("截至" + day, reported));
        slots.put("byline", People.byline(dice));
        slots.put("builder", People.name(dice));
        slots.put("resident", People.name(dice));
        slots.put("city", city.name());
        slots.put("city_short", city.shortName());
        slots.put("province", city.province());
        slots.put("year", issue.getYear() + "年");
        slots.put("last_year", issue.getYear() - 1 + "年");
        for (String stage : STAGES) {
            slots.put("@" + stage, Slot.saying("", Claim.reached(When.state())));
        }
    }
}
