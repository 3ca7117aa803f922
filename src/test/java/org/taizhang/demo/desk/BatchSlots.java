package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.demo.world.City;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.District;
import org.taizhang.demo.world.Project;

/** What can be said of a batch of projects that start, or are signed, on one day. */
public final class BatchSlots {

    private BatchSlots() {}

    /** The slots of a batch; the named projects are members of it. */
    public static Slots of(City city, List<Project> named, LocalDate issue, LocalDate reported, Dice dice) {
        Slots slots = Slots.about("", Site.of(city), issue);
        CommonSlots.fill(slots, city, reported, dice);
        Amounts amounts = new Amounts(dice);
        List<District> districts = city.districtsOn(reported);
        List<Integer> counts =
                districts.stream().map(d -> 1 + d.sites() / dice.between(6, 11)).toList();
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        When day = When.on(reported);
        slots.put("batch", Slot.saying(all + "个", Claim.of(Value.exact(all, "个"), day)));
        money(
                slots,
                "batch_total",
                amounts.exactMoney(all * (long) dice.between(38000, 62000) / 100 * 100),
                When.state());
        money(
                slots,
                "batch_year",
                amounts.exactMoney(all * (long) dice.between(9000, 15000) / 100 * 100),
                When.year(reported.getYear()));
        slots.put("batch_list", DistrictList.of(districts, "个", "项目", day, d -> counts.get(districts.indexOf(d))));
        slots.put(
                "batch_split",
                Split.of(all, "个", List.of("先进制造业", "现代服务业", "基础设施", "民生保障"), List.of(9, 5, 6, 4), "项目", day));
        slots.put("@batch_name", Slot.saying("", new Claim(null, day, "", city.code(), "项目", null)));
        slots.put("batch_no", List.of("一", "二", "三", "四").get((reported.getMonthValue() - 1) / 3));
        if (named.size() >= 2) {
            slots.put("named", named(named, reported, day));
        }
        return slots;
    }

    private static void money(Slots slots, String name, Amounts.Printed printed, When when) {
        slots.put(name, Slot.saying(printed.text(), Claim.of(printed.value(), when)));
    }

    private static Slot named(List<Project> projects, LocalDate reported, When day) {
        List<String> words = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Project project : projects) {
            words.add(project.name());
            claims.add(Claim.reached(day)
                    .about(
                            project.name(),
                            project.district(reported).code() + "|"
                                    + project.city().code()));
        }
        return Slot.saying(String.join("、", words), claims);
    }
}
