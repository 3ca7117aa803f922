package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.taizhang.demo.world.Project;
import org.taizhang.demo.world.Schedule;

/** What happens to the projects on which day, as the papers of their cities can report it. */
final class Diary {

    /** An event of a project, with the kind of story that tells it. */
    record Event(Project project, String story) {}

    private static final int PATIENCE_DAYS = 45;

    private final List<Project> projects = new ArrayList<>();
    private final Map<String, List<Project>> byCity = new HashMap<>();
    private final Map<String, NavigableSet<LocalDate>> newsDays = new HashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();

    Diary(List<Project> invented, List<Edition> editions) {
        for (Project project : invented) {
            String city = project.city().code();
            NavigableSet<LocalDate> days = newsDays.computeIfAbsent(city, c -> newsDays(c, editions));
            Project told = project.with(project.schedule().moved(nextOf(days)));
            projects.add(told);
            byCity.computeIfAbsent(city, c -> new ArrayList<>()).add(told);
            enter(told);
        }
    }

    /** The projects, their events moved to days before an issue. */
    List<Project> projects() {
        return projects;
    }

    /** Those of a city. */
    List<Project> projectsOf(String cityCode) {
        return byCity.getOrDefault(cityCode, List.of());
    }

    /** What happened in a city on the day. */
    List<Event> on(String cityCode, LocalDate day) {
        return events.getOrDefault(cityCode + day, List.of());
    }

    private void enter(Project project) {
        Schedule life = project.schedule();
        enter(project, life.signed(), project.owner().isEmpty() ? "approval" : "signing");
        enter(project, life.started(), "started");
        enter(project, life.finished(), "finished");
        if (project.toppedOut()) {
            enter(project, life.toppedOut(), "topped");
        }
        if (!project.kind().opening().isEmpty() && life.opened().isAfter(life.finished())) {
            enter(project, life.opened(), "opened");
        }
    }

    private void enter(Project project, LocalDate day, String story) {
        events.computeIfAbsent(project.city().code() + day, key -> new ArrayList<>())
                .add(new Event(project, story));
    }

    private static NavigableSet<LocalDate> newsDays(String city, List<Edition> editions) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        editions.stream()
                .filter(e ->
                        e.publication().region().equals(city) && e.publication().newspaper())
                .forEach(e -> days.add(e.reported()));
        return days;
    }

    private static UnaryOperator<LocalDate> nextOf(NavigableSet<LocalDate> days) {
        return day -> {
            LocalDate next = days.ceiling(day);
            return next != null && !next.isAfter(day.plusDays(PATIENCE_DAYS)) ? next : day;
        };
    }
}
