package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Issue;
import org.taizhang.layout.PageText;

/** All that one document says: a pure function of its content, its identity, the reference tables and the lexicon. */
public record Extraction(
        List<PageText> pages,
        List<ReadArticle> articles,
        List<Mention> mentions,
        List<Measurement> measurements,
        List<Milestone> milestones,
        List<Issue> issues) {
    public static final Extraction NOTHING =
            new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Extraction {
        pages = List.copyOf(pages);
        articles = List.copyOf(articles);
        mentions = List.copyOf(mentions);
        measurements = List.copyOf(measurements);
        milestones = List.copyOf(milestones);
        issues = List.copyOf(issues);
    }
}
