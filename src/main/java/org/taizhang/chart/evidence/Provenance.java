package org.taizhang.chart.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact with all that its readers ask for.
 *
 * @param value the normalised value with its unit, or the stage
 * @param about region, subject, category, part: what it is told of
 * @param marks where it stands on the pages of its document; none where the format knows no places
 * @param earlier ids of figures that this one replaces
 * @param later ids of figures that replace this one, the first first
 */
public record Provenance(
        String id,
        Claim claim,
        List<String> about,
        Sentence sentence,
        Paper paper,
        String projectId,
        String project,
        List<Mark> marks,
        List<String> earlier,
        List<String> later) {
    public Provenance {
        about = List.copyOf(about);
        marks = List.copyOf(marks);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /**
     * What is stated.
     *
     * @param label metric or stage
     * @param value normalised, with its unit; empty for a milestone
     * @param modality {@code actual}, {@code plan}, {@code scale}; empty for a mention
     * @param when the time that it holds for; empty where none is told
     */
    public record Claim(Kind kind, String label, String value, String modality, String when) {
        /** Whether it was aimed at and not yet reached. */
        public boolean isPlan() {
            return modality.equals("plan");
        }
    }

    /** What kind of fact it is. */
    public enum Kind {
        MEASUREMENT,
        MILESTONE,
        MENTION
    }

    /**
     * Where it was printed.
     *
     * @param issueDate ISO day; empty where unknown
     * @param article main title; empty where there is none
     */
    public record Paper(String publication, String issueDate, String document, int page, String article) {}

    /** Whether a later issue states another value. */
    public boolean isSuperseded() {
        return !later.isEmpty();
    }

    /** The marks on the page on which the figure stands. */
    public List<Mark> marksOnPage() {
        return marks.stream()
                .filter(mark -> mark.page().number() == paper.page())
                .toList();
    }

    /** The page on which the figure stands, where it has places. */
    public Optional<ArchivePage> page() {
        return marksOnPage().stream().map(Mark::page).findFirst();
    }

    /** All pages that the sentence stands on. */
    public Stream<ArchivePage> pages() {
        return marks.stream().map(Mark::page).distinct();
    }
}
