package org.taizhang.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.evidence.EvidenceQueries;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.evidence.ProvenanceFinder;
import org.taizhang.chart.query.AnswerReader;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.spec.ChartSpec;
import org.taizhang.chart.spec.PackDefinition;
import org.taizhang.chart.spec.PackFile;
import org.taizhang.chart.spec.PlaceNames;
import org.taizhang.chart.style.Language;
import org.taizhang.warehouse.Release;

/** Answers where a fact or a value of a chart comes from. */
public final class Inquiry {
    private final PackDefinition definition;
    private final PackQueries queries;
    private final EvidenceQueries evidence;
    private final Asking asking;
    private final PlaceNames english;

    /**
     * @param packFile defines the charts that are asked about
     * @param folder of the queries, {@code warehouse/packs}
     * @throws org.taizhang.chart.spec.PackFileException where the pack file or a query is wrong
     */
    public Inquiry(Path packFile, Path folder, Release release) {
        this.definition = PackFile.load(packFile, folder, PackParameters.NAMES);
        this.queries = PackQueries.in(folder);
        this.evidence = EvidenceQueries.in(folder);
        this.english = PlaceNames.read(packFile.resolveSibling("places.csv"));
        this.asking = (sql, values) ->
                release.query(sql.positional(), sql.bind(values)).maps();
    }

    /**
     * A value of a chart.
     *
     * @param name the chart's id, its row and its column
     * @param text the value as the chart's table shows it
     */
    public record Answer(String name, String text, List<Provenance> facts) {}

    /** The facts of these ids; those that the release does not hold are left out. */
    public List<Provenance> facts(Collection<String> ids, Language language) {
        Map<String, Provenance> found =
                new ProvenanceFinder(asking, evidence, Map.of("language", language.code())).find(ids);
        return List.copyOf(found.values());
    }

    /** Ids of the charts that may be asked about. */
    public List<String> charts() {
        return definition.charts().stream().map(ChartSpec::id).toList();
    }

    /**
     * The values of a chart in a row or column of that name, or that is named by both: {@code 2021Q2}, {@code 解放区}, {@code 解放区 已复工}.
     *
     * @param chart one of {@link #charts}
     * @throws UnknownRegionException where the release knows no such region
     */
    public List<Answer> values(String chart, String point, PackRequest request) {
        PackParameters parameters = PackParameters.of(asking, queries, english, request);
        ChartSpec spec = definition.charts().stream()
                .filter(known -> known.id().equals(chart))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart " + chart + "; there are " + charts()));
        ChartData data = new AnswerReader(spec, request.language(), parameters::named)
                .read(asking, parameters.values(), parameters.quarter().end());
        Grid grid = Grid.of(data, request.language());
        List<Answer> answers = new ArrayList<>();
        for (List<Grid.Cell> row : grid.rows()) {
            for (int column = 1; column < row.size(); column++) {
                Grid.Cell cell = row.get(column);
                String name = (row.get(0).text() + " " + grid.headings().get(column)).strip();
                if (cell.datum() != null
                        && means(point, name, row.get(0).text(), grid.headings().get(column))) {
                    answers.add(new Answer(chart + " " + name, cell.text(), facts(cell.facts(), request.language())));
                }
            }
        }
        return answers;
    }

    private static boolean means(String point, String... names) {
        for (String name : names) {
            if (plain(name).equals(plain(point))) {
                return true;
            }
        }
        return false;
    }

    /** A quarter may be written 2021Q2 or 21Q2, and blanks do not matter. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("\\s|·", "").replaceAll("(?<!\\d)20(\\d\\dQ[1-4])", "$1");
    }
}
