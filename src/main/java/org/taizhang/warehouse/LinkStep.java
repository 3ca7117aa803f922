package org.taizhang.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;
import org.taizhang.link.LinkDoubt;
import org.taizhang.link.LinkResult;
import org.taizhang.link.LinkedProject;
import org.taizhang.link.ProjectLink;
import org.taizhang.link.ProjectSighting;

/** Collects sightings by SQL, lets the linker decide, keeps its decisions as Parquet for the star. */
final class LinkStep {
    private static final String SEPARATOR = "\u001f";

    private final StarBuild.Inputs inputs;
    private final ProjectLinking linking;

    LinkStep(StarBuild.Inputs inputs, ProjectLinking linking) {
        this.inputs = inputs;
        this.linking = linking;
    }

    LinkResult run() {
        LinkResult result = linking.link(sightings());
        Path folder = inputs.links();
        ParquetRows.write(folder.resolve("projects.parquet"), LinkedProject.class, result.projects());
        ParquetRows.write(folder.resolve("links.parquet"), ProjectLink.class, result.links());
        ParquetRows.write(folder.resolve("doubts.parquet"), LinkDoubt.class, result.doubts());
        ParquetRows.write(folder.resolve("issues.parquet"), Issue.class, result.issues());
        return result;
    }

    private List<ProjectSighting> sightings() {
        try (DuckDb session = BuildSession.open(inputs)) {
            inputs.definition().sql("inputs").forEach(session::run);
            List<SqlFile> files = inputs.definition().sql("link");
            files.subList(0, files.size() - 1).forEach(session::run);
            return session.query(files.get(files.size() - 1).sql()).rows().stream()
                    .map(LinkStep::sighting)
                    .toList();
        }
    }

    private static ProjectSighting sighting(List<@Nullable Object> row) {
        Map<String, BigDecimal> sizes = new HashMap<>();
        List<String> metrics = list(row, 7);
        List<String> values = list(row, 8);
        for (int i = 0; i < metrics.size(); i++) {
            sizes.put(metrics.get(i), new BigDecimal(values.get(i)));
        }
        return new ProjectSighting(
                text(row, 0),
                (LocalDate) row.get(1),
                text(row, 2),
                list(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                sizes);
    }

    private static String text(List<@Nullable Object> row, int column) {
        return String.valueOf(row.get(column));
    }

    /** The driver hands out nested lists a hundred times slower than texts, so the query joins them. */
    private static List<String> list(List<@Nullable Object> row, int column) {
        String joined = text(row, column);
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }
}
