package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.Tables;

/** Which documents the archive holds. */
public final class Editions {

    /** First day of the archive. */
    public static final LocalDate FIRST = LocalDate.of(2019, 10, 8);

    private static final int DAYS = 715;
    private static final List<String> BULLETIN_FORMATS = List.of("pdf", "docx", "html", "txt");
    private static final List<List<String>> PAGES = List.of(
            List.of("event", "event", "caption", "progress", "culture"),
            List.of("cumulative", "event", "progress", "meeting", "brief"),
            List.of("event", "estates", "caption", "progress", "service"),
            List.of("meeting", "event", "comment", "caption", "culture"),
            List.of("output", "event", "brief", "weather", "progress"));
    private static final List<List<String>> BULLETINS = List.of(
            List.of("bulletin.quarter", "bulletin.progress", "bulletin.method"),
            List.of("bulletin.estates", "bulletin.progress", "bulletin.method"),
            List.of("bulletin.progress", "bulletin.method"));

    private Editions() {}

    /** The editions of the demo archive, from {@code editions.csv}. */
    public static List<Edition> demo() {
        Map<String, Publication> publications = new HashMap<>();
        Publication.load().forEach(p -> publications.put(p.folder(), p));
        return Tables.rows("editions.csv").stream()
                .map(row -> edition(
                        java.util.Objects.requireNonNull(publications.get(row.get("publication"))),
                        LocalDate.parse(row.get("date")),
                        Integer.parseInt(row.get("number")),
                        row.get("format"),
                        List.of(row.get("stories").split(" +"))))
                .toList();
    }

    /** As many editions as asked for, spread evenly over the same time. */
    public static List<Edition> many(int documents, long seed) {
        List<Publication> publications = Publication.load();
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            Publication publication = publications.get(i % publications.size());
            LocalDate date = FIRST.plusDays((long) i * DAYS / documents);
            Dice dice = Dice.of(seed, "edition", i);
            String format = publication.newspaper() ? "page" : dice.pick(BULLETIN_FORMATS);
            List<String> stories = dice.pick(publication.newspaper() ? PAGES : BULLETINS);
            editions.add(edition(publication, date, i / publications.size() + 2, format, stories));
        }
        return editions;
    }

    private static Edition edition(
            Publication publication, LocalDate date, int number, String format, List<String> stories) {
        String extension = format.equals("page") || format.equals("scan") ? "pdf" : format;
        String mark = publication.newspaper() ? "p%02d" : "no%03d";
        String name = publication.folder() + "-" + date + "-" + mark.formatted(number) + "." + extension;
        return new Edition(
                publication.folder() + "/" + date.getYear() + "/" + name, publication, date, number, format, stories);
    }
}
