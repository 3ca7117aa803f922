package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.story.StoryArticle;
import org.taizhang.link.story.StoryLink;
import org.taizhang.link.story.StoryLinker;

/** Reads the articles by SQL, lets the linker say which tell one story, keeps that as Parquet for the star. */
final class StoryStep {
    private static final String SEPARATOR = "\u001f";

    private final StarBuild.Inputs inputs;

    StoryStep(StarBuild.Inputs inputs) {
        this.inputs = inputs;
    }

    void run() {
        StoryLinker linker = new StoryLinker();
        try (DuckDb session = BuildSession.open(inputs)) {
            inputs.definition().sql("inputs").forEach(session::run);
            for (SqlFile articles : inputs.definition().sql("stories")) {
                session.stream(articles.sql(), heading -> {}, row -> linker.add(article(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the articles of " + inputs.folder().root(), e);
        }
        ParquetRows.write(inputs.links().resolve("stories.parquet"), StoryLink.class, linker.link());
    }

    private static StoryArticle article(List<@Nullable Object> row) {
        String facts = String.valueOf(row.get(5));
        return new StoryArticle(
                String.valueOf(row.get(0)),
                String.valueOf(row.get(1)),
                ((Number) java.util.Objects.requireNonNull(row.get(2))).intValue(),
                (LocalDate) row.get(3),
                String.valueOf(row.get(4)),
                facts.isEmpty() ? Set.of() : Set.of(facts.split(SEPARATOR, -1)));
    }
}
