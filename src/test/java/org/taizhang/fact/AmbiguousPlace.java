package org.taizhang.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/**
 * A place mention of {@code places.csv} that a reader decides by the paper, its day and the words around.
 *
 * @param kind what makes it ambiguous
 * @param paper code of the region that the paper is published for; empty for a national one
 * @param title of the article
 * @param text of the article, without the marks
 * @param surface the marked words
 * @param expected {@code 410204}: that region; {@code 410527/城关镇}: that township or zone without a code, its figure booked on the region;
 *     {@code ?a/b}: undecidable, an issue with at least these candidates; {@code -}: no place at all; {@code =410825}: no mention by the contract (该县), but its figure is that region's
 * @param why for the person who doubts the answer
 */
record AmbiguousPlace(
        String kind,
        String paper,
        LocalDate day,
        String title,
        String text,
        String surface,
        int start,
        String expected,
        String why) {
    private static final Pattern MARK = Pattern.compile("⟦(.*?)⟧");

    /** All mentions of the file. */
    static List<AmbiguousPlace> load() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows =
                CSVParser.parse(Path.of("src/test/resources/mention/places.csv"), StandardCharsets.UTF_8, format)) {
            return rows.stream().flatMap(AmbiguousPlace::of).toList();
        }
    }

    private static Stream<AmbiguousPlace> of(CSVRecord row) {
        String marked = row.get("text");
        String[] expected = row.get("expected").split("\\|");
        List<MatchResult> marks = MARK.matcher(marked).results().toList();
        List<AmbiguousPlace> places = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int start = marks.get(i).start() - 2 * i;
            places.add(new AmbiguousPlace(
                    row.get("kind"),
                    row.get("paper"),
                    LocalDate.parse(row.get("issue_date")),
                    row.get("title"),
                    marked.replaceAll("[⟦⟧]", ""),
                    marks.get(i).group(1),
                    start,
                    expected[i],
                    row.get("why")));
        }
        return places.stream();
    }

    /** What the extractor answers, in the notation of {@link #expected}. */
    String answer(Extractor extractor) {
        Extraction extraction = extractor.extract(document());
        if (expected.startsWith("=")) {
            List<Measurement> figures = extraction.measurements();
            return figures.isEmpty()
                    ? "-"
                    : "=" + figures.get(figures.size() - 1).regionCode();
        }
        int offset = extraction.pages().get(0).text().indexOf(text) + start;
        String issue = extraction.issues().stream()
                .filter(i -> i.kind().equals("ambiguous_region") && i.text().contains(surface))
                .map(Issue::text)
                .findFirst()
                .orElse("");
        return extraction.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.REGION)
                .filter(m -> m.source().span().start() < offset + surface.length()
                        && offset < m.source().span().end())
                .filter(m -> m.source().span().end() <= offset + surface.length() + 2)
                .reduce((a, b) -> b)
                .map(m -> m.code().isEmpty() ? m.regionCode() + "/" + m.name() : m.code())
                .orElse(issue.isEmpty() ? "-" : "?" + issue);
    }

    /** Whether that is the expected answer. */
    boolean matches(String answer) {
        if (expected.startsWith("?")) {
            return answer.startsWith("?")
                    && Stream.of(expected.substring(1).split("/")).allMatch(answer::contains);
        }
        if (expected.startsWith("/")) {
            return answer.endsWith(expected);
        }
        return answer.equals(expected)
                || expected.contains("/")
                        && answer.startsWith(expected.split("/")[0] + "/")
                        && answer.endsWith(surface);
    }

    private static String around(Extraction extraction) {
        return extraction.measurements().stream()
                .map(Measurement::regionCode)
                .findFirst()
                .orElse("");
    }

    private SourceDocument document() {
        Identity identity = new Identity("日报", paper, day, "1", "manifest");
        List<Line> lines = Stream.of(title, "", text).map(Line::unplaced).toList();
        return new SourceDocument(identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of());
    }
}
