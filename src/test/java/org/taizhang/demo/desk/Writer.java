package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.demo.world.Dice;

/** Writes articles after a story plan, and keeps what each of their words claims. */
public final class Writer {

    private final Phrasebook phrases;
    private final Wording wording;

    public Writer(Phrasebook phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    private record Told(Passage passage, Slots slots) {}

    /** One article about one thing. */
    public Article write(StoryPlan plan, Slots slots, List<Article.ProjectName> projects, Dice dice) {
        Heads heads = heads(plan, slots, dice);
        List<Told> body = new ArrayList<>();
        for (List<String> kinds : plan.paragraphs()) {
            body.add(new Told(passage(kinds, slots, dice), slots));
        }
        return article(heads, body, projects);
    }

    /** One article with a paragraph for each of several projects. */
    public Article roundup(StoryPlan plan, List<Slots> each, List<Article.ProjectName> projects, Dice dice) {
        Slots first = each.get(0);
        Heads heads = heads(plan, Slots.about("", first.region(), first.issue()), dice);
        List<Told> body = new ArrayList<>();
        for (Slots slots : each) {
            body.add(new Told(passage(plan.paragraphs().get(0), slots, dice), slots));
        }
        return article(heads, body, projects);
    }

    private record Heads(Told kicker, Told title, Told subtitle) {

        List<Told> all() {
            return List.of(kicker, title, subtitle);
        }
    }

    private Heads heads(StoryPlan plan, Slots slots, Dice dice) {
        return new Heads(
                new Told(passage(List.of(plan.kicker()), slots, dice), slots),
                new Told(passage(List.of(plan.title()), slots, dice), slots),
                new Told(passage(List.of(plan.subtitle()), slots, dice), slots));
    }

    private static Article article(Heads heads, List<Told> paragraphs, List<Article.ProjectName> projects) {
        List<Told> body =
                paragraphs.stream().filter(t -> !t.passage().text().isEmpty()).toList();
        @Nullable LocalDate dateline = null;
        for (Told told : body) {
            dateline = dateline == null ? told.passage().dateline() : dateline;
        }
        List<Fact> facts = new ArrayList<>();
        List<Told> all = Stream.concat(heads.all().stream(), body.stream()).toList();
        for (Told told : all) {
            LocalDate stateDay = dateline == null ? told.slots().issue() : dateline;
            facts.addAll(told.passage().facts(told.slots(), stateDay, context(told, all)));
        }
        return new Article(
                heads.kicker().passage().text(),
                heads.title().passage().text(),
                heads.subtitle().passage().text(),
                Byline.of(body.isEmpty() ? "" : body.get(0).passage().text()),
                dateline,
                body.stream().map(t -> t.passage().text()).toList(),
                facts,
                projects);
    }

    /** All that is told of the same thing: what a roundup says of another project gives no place to this one. */
    private static String context(Told told, List<Told> all) {
        StringBuilder context = new StringBuilder();
        all.stream()
                .filter(other -> other.slots() == told.slots())
                .forEach(other -> context.append(other.passage().text()));
        return context.toString();
    }

    private Passage passage(List<String> kinds, Slots slots, Dice dice) {
        Passage passage = new Passage(wording);
        for (String kind : kinds) {
            String chosen = kind.endsWith("?") ? kind.substring(0, kind.length() - 1) : kind;
            boolean told = chosen.equals(kind) || dice.chance(0.5);
            if (told && !chosen.isEmpty()) {
                add(passage, dice.pick(List.of(chosen.split("\\|"))), slots, dice);
            }
        }
        return passage;
    }

    private void add(Passage passage, String kind, Slots slots, Dice dice) {
        @Nullable Phrase phrase = phrases.choose(kind, slots, dice).orElse(null);
        if (phrase == null && kind.startsWith("lead.")) {
            throw new IllegalStateException("No phrase of " + kind + " can be filled for " + slots.project());
        }
        if (phrase != null) {
            passage.add(phrase.pieces(dice), slots);
        }
    }
}
