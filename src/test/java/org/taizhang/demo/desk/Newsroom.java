package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.taizhang.demo.world.Atlas;
import org.taizhang.demo.world.City;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.Programme;
import org.taizhang.demo.world.Project;

/** Chooses what each edition tells and has it written. */
public final class Newsroom {

    private static final Set<String> CITY_STORIES = Set.of(
            "resumption",
            "annual",
            "cumulative",
            "quarter",
            "output",
            "estates",
            "roads",
            "schools",
            "water",
            "ledger",
            "tally");

    private final Atlas atlas;
    private final long seed;
    private final Diary diary;
    private final Writer writer;
    private final Map<String, StoryPlan> plans = StoryPlan.load();
    private final Map<String, Integer> covered = new HashMap<>();
    private final Map<String, Article> releases = new HashMap<>();

    public Newsroom(Atlas atlas, List<Project> projects, List<Edition> editions, long seed) {
        this.atlas = atlas;
        this.seed = seed;
        this.diary = new Diary(projects, editions);
        this.writer = new Writer(Phrasebook.load(), Wording.load());
    }

    /** The articles of an edition. */
    public Sheet write(Edition edition) {
        List<Article> articles = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (String story : edition.stories()) {
            Dice dice = Dice.of(seed, edition.file(), story, articles.size());
            articles.add(article(edition, story, told, dice));
        }
        return new Sheet(edition, articles);
    }

    private Article article(Edition edition, String story, Set<String> told, Dice dice) {
        String kind = story.contains(":") ? story.substring(0, story.indexOf(':')) : story;
        String named = story.contains(":") ? story.substring(story.indexOf(':') + 1) : "";
        City city = atlas.city(edition.publication().region());
        String bare = kind.replace("bulletin.", "");
        if (CITY_STORIES.contains(bare)) {
            Slots slots = CitySlots.of(new Programme(city, seed), edition.date(), edition.reported(), dice);
            return writer.write(plan(kind), slots, List.of(), dice);
        }
        if (bare.equals("batch")) {
            return batch(edition, kind, city, dice);
        }
        if (kind.equals("brief") || kind.equals("bulletin.progress")) {
            return roundup(edition, kind, told, dice);
        }
        if (kind.equals("release")) {
            return releases.computeIfAbsent(named, name -> projectStory(edition, kind, project(name), dice));
        }
        if (Set.of("event", "misprint", "correction", "progress", "caption", "slip", "preparation")
                .contains(kind)) {
            return projectNews(edition, kind, named, told, dice);
        }
        Slots slots = Slots.about("", Site.of(city), edition.date());
        CommonSlots.fill(slots, city, edition.reported(), dice);
        return writer.write(plan(topic(kind, edition, dice)), slots, List.of(), dice);
    }

    private Article projectNews(Edition edition, String kind, String named, Set<String> told, Dice dice) {
        if (!named.isEmpty()) {
            return projectStory(edition, kind, project(named), dice);
        }
        if (kind.equals("event")) {
            for (Diary.Event event : diary.on(edition.publication().region(), edition.reported())) {
                if (told.add(event.project().name())) {
                    return projectStory(edition, event.story(), event.project(), dice);
                }
            }
        }
        Project project = next(edition, told);
        String story = kind.equals("event") ? "progress" : kind;
        return projectStory(edition, story, project, dice);
    }

    private Article projectStory(Edition edition, String story, Project project, Dice dice) {
        covered.merge(project.name(), 1, Integer::sum);
        Slots slots = ProjectSlots.of(project, edition.date(), edition.reported(), dice);
        Slot misprint = ProjectSlots.misprint(project, dice);
        if (story.equals("misprint")) {
            slots.put("total", misprint).put("total_exact", misprint);
        }
        if (story.equals("correction")) {
            slots.put("wrong_total", misprint.text());
        }
        return writer.write(plan(story).forKind(project.kind().key()), slots, List.of(name(project, edition)), dice);
    }

    private Article roundup(Edition edition, String kind, Set<String> told, Dice dice) {
        int entries = kind.equals("brief") ? 3 : dice.between(6, 8);
        List<Slots> paragraphs = new ArrayList<>();
        List<Article.ProjectName> names = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            Project project = next(edition, told);
            covered.merge(project.name(), 1, Integer::sum);
            paragraphs.add(ProjectSlots.of(project, edition.date(), edition.reported(), dice));
            names.add(name(project, edition));
        }
        return writer.roundup(plan(kind), paragraphs, names, dice);
    }

    private Article batch(Edition edition, String kind, City city, Dice dice) {
        List<Project> started = diary.on(city.code(), edition.reported()).stream()
                .filter(e -> e.story().equals("started"))
                .map(Diary.Event::project)
                .toList();
        Slots slots = BatchSlots.of(city, started, edition.date(), edition.reported(), dice);
        return writer.write(
                plan(kind), slots, started.stream().map(p -> name(p, edition)).toList(), dice);
    }

    /** The least covered project of the city that is under way, or else about to be; not one told already. */
    private Project next(Edition edition, Set<String> told) {
        LocalDate day = edition.reported();
        List<Project> local = diary.projectsOf(edition.publication().region());
        Project chosen = leastCovered(local, project -> project.underWay(day), day, told)
                .or(() -> leastCovered(local, project -> true, day, told))
                .orElseThrow(() -> new IllegalStateException("No project is left to tell in " + edition.file()));
        told.add(chosen.name());
        return chosen;
    }

    private Optional<Project> leastCovered(
            List<Project> local, Predicate<Project> stands, LocalDate day, Set<String> told) {
        return local.stream()
                .filter(p -> !p.schedule().signed().isAfter(day) && stands.test(p) && !told.contains(p.name()))
                .min(Comparator.comparingInt(p -> covered.getOrDefault(p.name(), 0)));
    }

    /** The least used topic of a kind: culture has tea and books, the weather is that of the season. */
    private String topic(String kind, Edition edition, Dice dice) {
        if (plans.containsKey(kind)) {
            return kind;
        }
        if (kind.equals("weather")) {
            int month = edition.date().getMonthValue();
            return month >= 6 && month <= 8
                    ? "weather.hot"
                    : month >= 10 || month <= 2 ? "weather.cold" : "weather.rain";
        }
        List<String> topics =
                plans.keySet().stream().filter(p -> p.startsWith(kind + ".")).toList();
        int least =
                topics.stream().mapToInt(t -> covered.getOrDefault(t, 0)).min().orElse(0);
        String topic = dice.pick(
                topics.stream().filter(t -> covered.getOrDefault(t, 0) == least).toList());
        covered.merge(topic, 1, Integer::sum);
        return topic;
    }

    private StoryPlan plan(String kind) {
        StoryPlan plan = plans.get(kind);
        if (plan == null) {
            throw new IllegalArgumentException("stories.txt has no story " + kind);
        }
        return plan;
    }

    private Project project(String name) {
        return diary.projects().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No project " + name));
    }

    private static Article.ProjectName name(Project project, Edition edition) {
        return new Article.ProjectName(
                project.name(),
                List.of(project.name() + project.kind().suffix(), project.alias()),
                project.district(edition.reported()).code());
    }
}
