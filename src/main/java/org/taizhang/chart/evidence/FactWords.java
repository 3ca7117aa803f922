package org.taizhang.chart.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.chart.style.Language;

/** What is said of a fact. */
public final class FactWords {
    private final Language language;

    public FactWords(Language language) {
        this.language = language;
    }

    /** Metric and figure as printed, or the stage. */
    public String headline(Provenance fact) {
        String printed = fact.claim().kind() == Provenance.Kind.MEASUREMENT ? figure(fact) : "";
        return Stream.of(fact.claim().label(), printed)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(language.say("　", "  ")));
    }

    /** As printed where that is known, else normalised. */
    public String figure(Provenance fact) {
        return fact.sentence().printed().isEmpty()
                ? fact.claim().value()
                : fact.sentence().printed();
    }

    /** Where it is planned or a size; empty where it is simply so. */
    public String modality(Provenance fact) {
        return switch (fact.claim().modality()) {
            case "plan" -> language.say("计划", "plan");
            case "scale" -> language.say("规模", "size");
            default -> "";
        };
    }

    /** Project, region, subject, time, and the normalised value. */
    public String about(Provenance fact) {
        return Stream.concat(
                        Stream.concat(Stream.of(fact.project()), fact.about().stream()),
                        Stream.of(time(fact), fact.claim().value()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The time that the fact holds for; empty where none is told. */
    public String time(Provenance fact) {
        String when = fact.claim().when();
        if (when.isEmpty() || when.contains("…")) {
            return when.replace("…", language.say(" 至 ", " to "));
        }
        return fact.claim().isPlan()
                ? language.say(when + " 前", "by " + when)
                : language.say("截至 " + when, "as of " + when);
    }

    /** Paper, day and, where the format knows pages, the page. */
    public String place(Provenance fact) {
        int number = fact.paper().page();
        String page = fact.page().isEmpty() ? "" : language.say("第 " + number + " 页", "page " + number);
        return Stream.of(fact.paper().publication(), fact.paper().issueDate(), page)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The name of the picture of the whole page. */
    public String wholePage(ArchivePage page) {
        return language.say("第 " + page.number() + " 页整版", "The whole of page " + page.number());
    }

    /** What the clip shows, for those who do not see it. */
    public String clipAlternative(Provenance fact, ArchivePage page) {
        return language.say(
                "第 " + page.number() + " 页的局部，句子加底色，“" + figure(fact) + "”加框",
                "Part of page " + page.number() + ": the sentence is tinted, “" + figure(fact) + "” is framed");
    }

    /** What the page shows, for those who do not see it. */
    public String pageAlternative(Provenance fact, ArchivePage page) {
        return language.say(
                "第 " + page.number() + " 页整版，标出“" + figure(fact) + "”的位置",
                "The whole of page " + page.number() + ", with the place of “" + figure(fact) + "”");
    }
}
