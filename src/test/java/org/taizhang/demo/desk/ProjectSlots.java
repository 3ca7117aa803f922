package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.District;
import org.taizhang.demo.world.Project;
import org.taizhang.demo.world.ProjectKind;
import org.taizhang.demo.world.Schedule;

/** What can be said of a project on a day. */
public final class ProjectSlots {

    private final Project project;
    private final LocalDate reported;
    private final Dice dice;
    private final Amounts amounts;
    private final Days days;
    private final Slots slots;

    private ProjectSlots(Project project, LocalDate issue, LocalDate reported, Dice dice) {
        this.project = project;
        this.reported = reported;
        this.dice = dice;
        this.amounts = new Amounts(dice);
        this.days = new Days(issue, dice);
        this.slots = Slots.about(project.name(), Site.of(project.district(reported), project.city()), issue);
    }

    /** The slots of a project in a paper of the issue day that reports on the day before it, or earlier. */
    public static Slots of(Project project, LocalDate issue, LocalDate reported, Dice dice) {
        ProjectSlots filler = new ProjectSlots(project, issue, reported, dice);
        CommonSlots.fill(filler.slots, project.city(), reported, dice);
        filler.names();
        filler.sizes();
        filler.life();
        if (project.underWay(reported)) {
            filler.money();
            filler.site();
        }
        return filler.slots;
    }

    /** The total as a hurried compositor set it, its first two digits exchanged. */
    static Slot misprint(Project project, Dice dice) {
        String digits = String.valueOf(project.totalWan());
        long wrong = Long.parseLong("" + digits.charAt(1) + digits.charAt(0) + digits.substring(2));
        Amounts.Printed printed = new Amounts(dice).exactMoney(wrong);
        return Slot.saying(printed.text(), Claim.of(printed.value(), When.state()));
    }

    private void names() {
        District district = project.district(reported);
        slots.put("project", project.name() + (dice.chance(0.6) ? project.kind().suffix() : ""));
        slots.put("project_full", project.name() + project.kind().suffix());
        slots.put("alias", project.alias());
        slots.put("it", dice.pick(List.of("该" + project.kind().suffix(), "项目", project.alias(), "该项目")));
        slots.put("district", district.name());
        slots.put("place", district.name() + project.place());
        slots.put("desk", project.kind().desk());
        if (!project.owner().isEmpty()) {
            slots.put("owner", project.owner());
        }
    }

    private void sizes() {
        Project.Size size = project.size();
        figure("total", amounts.money(project.totalWan()), When.state());
        figure("total_exact", amounts.exactMoney(project.totalWan()), When.state());
        if (size.lengthM() != null) {
            figure("length", amounts.length(size.lengthM()), When.state());
            if (project.kind() != ProjectKind.WATER) {
                figure("width", amounts.width(project.totalWan()), When.state());
            }
        }
        if (size.landMu() != null) {
            figure("land", amounts.land(size.landMu()), When.state());
            figure("hectares", amounts.hectares(size.landMu()), When.state());
        }
        if (size.floorM2() != null) {
            figure("floor", amounts.area(size.floorM2()), When.state());
            figure("green", amounts.area(size.floorM2() / 8 / 100 * 100), When.state());
        }
        Project.Counted capacity = size.capacity();
        if (capacity != null) {
            slots.put("capacity_noun", capacity.noun());
            counted("capacity", amounts.capacity(capacity.value(), capacity.unit()), When.state(), capacity.noun());
            counted("will_hold", amounts.capacity(capacity.value(), capacity.unit()), When.none(), capacity.noun());
        }
        if (size.parts() != null) {
            slots.put("part_noun", size.parts().noun());
            counted(
                    "parts",
                    amounts.plainCount(size.parts().value(), size.parts().unit()),
                    When.state(),
                    size.parts().noun());
        }
        figure("jobs", amounts.expected((int) (project.totalWan() / 160 / 10 * 10) + 60), When.none());
        figure("yearly_output", amounts.money(project.totalWan() * 13 / 10 / 1000 * 1000 + 2000), When.none());
    }

    private void life() {
        Schedule plan = project.schedule();
        LocalDate finish = plan.announced(reported);
        past(project.owner().isEmpty() ? "approved" : "signed", plan.signed());
        past("started", plan.started());
        past("finished", plan.finished());
        past("acceptance", plan.finished());
        future("start_by", plan.started());
        future("finish_by", finish);
        slots.put("planned_term", project.schedule().started().until(finish).toTotalMonths() + "个月");
        if (project.toppedOut()) {
            boolean bridge = project.kind() == ProjectKind.BRIDGE;
            slots.put("topping", bridge ? "合龙" : "主体封顶");
            slots.put(bridge ? "deck" : "frame", bridge ? "主桥" : "主体结构");
            past("topped", plan.toppedOut());
            future("top_by", plan.toppedOut());
        }
        if (!project.kind().opening().isEmpty()) {
            slots.put("opening", project.kind().opening());
            past("opened", plan.opened());
            future("open_by", opening(finish));
            future("ready_by", finish);
        }
        if (!finish.equals(plan.planned())) {
            slots.put("first_plan", days.deadline(plan.planned()).text().replace("今年", ""));
        }
    }

    private LocalDate opening(LocalDate finish) {
        return finish.plusDays(20);
    }

    private void site() {
        double progress = project.schedule().progress(reported);
        quantities(progress);
        if (project.resting(reported)) {
            LocalDate resumed = project.resumed(reported.getYear());
            future("resume_by", resumed, days.dekad(resumed));
            return;
        }
        crew(progress);
        slots.put("@construction", Slot.saying("", Claim.reached(When.maybeSince(null))));
        String works = Works.underHand(project, reported);
        String parts = works.endsWith("施工") ? works + "|" + works.substring(0, works.length() - 2) : works;
        slots.put(
                "works", Slot.saying(works, Claim.reached(When.maybeSince(null)).part(parts)));
        LocalDate resumed = project.resumed(reported.getYear());
        if (!resumed.isAfter(reported)
                && reported.isBefore(resumed.plusDays(70))
                && project.underWay(resumed.minusDays(40))) {
            past("resumed", resumed);
        }
    }

    private void money() {
        double progress = project.schedule().progress(reported);
        int year = reported.getYear();
        long invested = project.investedWan(reported);
        long before = project.investedWan(LocalDate.of(year - 1, 12, 31));
        long yearEnd = project.investedWan(LocalDate.of(year, 12, 31));
        if (invested > 0) {
            figure("invested", amounts.money(invested), When.state());
            LocalDate since = project.schedule().started().withDayOfMonth(1);
            figure("invested_since", amounts.money(invested), When.maybeSince(since));
            figure("share", amounts.rate(Math.max(1, Math.round(progress * 100))), When.state());
        }
        if (invested > before) {
            figure("invested_year", amounts.money(invested - before), When.yearToState());
        }
        figure("year_plan", amounts.money((yearEnd - before) / 100 * 100 + 100), When.year(year));
        Amounts.Printed funds = amounts.exactMoney(project.totalWan() / 700 * 100 + 200);
        figure("funding", funds, When.state());
    }

    private void crew(double progress) {
        double bell = 0.35 + 0.65 * Math.sin(Math.PI * Math.min(0.95, progress));
        int workers = (int) (bell * (60 + Math.sqrt(project.totalWan()) * 0.9) * dice.around(0.1));
        int managers = Math.max(6, workers / dice.between(7, 11));
        Amounts.Printed machines = amounts.count(Math.max(6, workers / dice.between(6, 9)), "台");
        figure("workers", amounts.people(workers, "人"), When.state());
        figure("workmen", amounts.people(workers, "名"), When.state());
        figure("staff", new Amounts.Printed(workers + "人", Value.exact(workers, "人")), When.state());
        figure("managers", new Amounts.Printed(managers + "人", Value.exact(managers, "人")), When.state());
        figure(
                "builders",
                new Amounts.Printed(workers - managers + "人", Value.exact(workers - managers, "人")),
                When.state());
        figure("machines", machines, When.state());
        figure("trucks", amounts.plainCount(Math.max(4, workers / 12), "辆"), When.state());
    }

    private void quantities(double progress) {
        Project.Size size = project.size();
        int volume = (int) (project.totalWan() * progress * 3.4) / 100 * 100 + 1200;
        figure("earth", amounts.volume(volume), When.state());
        if (size.lengthM() != null) {
            figure(
                    "length_done",
                    amounts.length(Math.max(50, (int) (size.lengthM() * progress) / 10 * 10)),
                    When.state());
        }
        Project.Counted parts = size.parts();
        if (parts != null && progress > 0.1) {
            int done =
                    Math.max(1, Math.min(parts.value(), (int) Math.round(parts.value() * Math.min(1, progress * 1.5))));
            counted("parts_done", amounts.plainCount(done, parts.unit()), When.state(), parts.noun());
        }
        if (project.kind() == ProjectKind.ESTATE && size.parts() != null) {
            figure(
                    "renewed",
                    amounts.area((int) (size.parts().value() * 2600 * progress) / 100 * 100 + 2600),
                    When.state());
        }
    }

    private void past(String name, LocalDate day) {
        if (day.equals(reported)) {
            slots.put("@" + name + "_today", Slot.saying("", Claim.reached(When.on(day))));
        }
        if (!day.isAfter(reported)) {
            Days.Printed printed = days.day(day);
            slots.put(name + "_on", Slot.saying(printed.text(), Claim.reached(printed.when())));
            Days.Printed month = days.month(day);
            slots.put(name + "_in", Slot.saying(month.text(), Claim.reached(month.when())));
            slots.put("@" + name, Slot.saying("", Claim.reached(When.state())));
        }
    }

    private void future(String name, LocalDate day) {
        if (day.isAfter(reported.plusDays(12))) {
            future(name, day, days.deadline(day));
        }
    }

    private void future(String name, LocalDate day, Days.Printed printed) {
        if (day.isAfter(reported)) {
            slots.put(name, Slot.saying(printed.text(), Claim.reached(printed.when())));
        }
    }

    private void figure(String name, Amounts.Printed printed, When when) {
        slots.put(name, Slot.saying(printed.text(), Claim.of(printed.value(), when)));
    }

    private void counted(String name, Amounts.Printed printed, When when, String noun) {
        slots.put(
                name,
                Slot.saying(printed.text(), Claim.of(printed.value(), when).of(noun)));
    }
}
