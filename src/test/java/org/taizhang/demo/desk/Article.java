package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was written, with its truth.
 *
 * @param title empty for a caption
 * @param dateline the day that it reports on; null where it gives none
 * @param facts in the order of the text
 */
public record Article(
        String kicker,
        String title,
        String subtitle,
        String byline,
        @Nullable LocalDate dateline,
        List<String> paragraphs,
        List<Fact> facts,
        List<ProjectName> projects) {

    /** A project that the article names, with the names that it may use. */
    public record ProjectName(String name, List<String> aliases, String region) {}

    public Article {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        projects = List.copyOf(projects);
    }

    /** Whether it is a photo caption. */
    public boolean caption() {
        return title.isEmpty();
    }

    /** All its words, headlines first. */
    public String text() {
        return String.join("\n", kicker, title, subtitle, String.join("\n", paragraphs));
    }
}
