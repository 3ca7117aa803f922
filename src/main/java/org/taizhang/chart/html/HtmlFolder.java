package org.taizhang.chart.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.chart.data.Step;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.Ledger;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.form.LifeChart;
import org.taizhang.chart.form.Spot;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Pictures;
import org.taizhang.chart.paper.Styles;
import org.taizhang.chart.style.Typeface;

/**
 * Writes a pack as a folder of HTML and pictures that opens from disk and asks for nothing else, on a screen or a telephone. Nothing in it
 * runs: every way is a link.
 */
public final class HtmlFolder {
    private final Book book;
    private final Evidence evidence;
    private final Typeface typeface;
    private final Map<String, Values> values = new LinkedHashMap<>();
    private final Uses uses = new Uses();

    public HtmlFolder(Book book, Evidence evidence, Typeface typeface) {
        this.book = book;
        this.evidence = evidence;
        this.typeface = typeface;
        for (Page page : book.drawn()) {
            Values leads = new Values(page);
            values.put(page.id(), leads);
            uses.add(page, leads);
        }
    }

    /** Writes {@code index.html} and all that it leads to into an existing folder, without files to hand on. */
    public void write(Path folder) throws IOException {
        write(folder, List.of());
    }

    /**
     * Writes {@code index.html} and all that it leads to into an existing folder.
     *
     * @param files names of what will lie in its folder {@code files}: the pack in other forms; with them each chart's picture,
     *     {@code ID.png} and {@code ID.svg}
     */
    public void write(Path folder, List<String> files) throws IOException {
        for (String part : List.of("charts", "values", "facts", "projects")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("pack.css"), Styles.read(HtmlFolder.class, "pack.css"));
        Map<String, List<SpotLayer.Picture>> pictures = new HashMap<>();
        for (Page page : book.drawn()) {
            pictures.put(page.id(), draw(page, folder));
        }
        Files.writeString(
                folder.resolve(Places.INDEX),
                new IndexPage(
                                book,
                                evidence.ledgers().size(),
                                values,
                                files,
                                page -> pictures.getOrDefault(page.id(), List.of()))
                        .markup());
        PageAlbum album = PageAlbum.write(folder, evidence.facts().values(), evidence.pictures());
        FactCard card = new FactCard(evidence, album, book.language());
        writeValues(folder, card);
        writeFacts(folder, card);
        writeLedgers(folder);
        ListingPage listings = new ListingPage(book, evidence);
        for (Listing listing : book.listings()) {
            Files.writeString(folder.resolve(Places.listing(listing.id())), listings.markup(listing));
        }
    }

    private List<SpotLayer.Picture> draw(Page page, Path folder) throws IOException {
        List<SpotLayer.Picture> pictures = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            List<Spot> spots = new ArrayList<>();
            int height = sheet.height(page);
            String svg = Pictures.svg(page.id() + "_" + sheet.width(), sheet.width(), height, typeface, canvas -> {
                page.drawing().draw(canvas);
                spots.addAll(canvas.spots());
            });
            String file = "charts/" + sheet.file(page.id());
            Files.writeString(folder.resolve(file), svg);
            pictures.add(new SpotLayer.Picture(file, sheet, height, page.alternative(), spots));
        }
        return pictures;
    }

    private void writeValues(Path folder, FactCard card) throws IOException {
        ValuePage writer = new ValuePage(book, evidence, card);
        for (Page page : book.drawn()) {
            List<Value> all = values.getOrDefault(page.id(), new Values(page)).all();
            for (int i = 0; i < all.size(); i++) {
                String markup = writer.markup(
                        page, all.get(i), i == 0 ? null : all.get(i - 1), i == all.size() - 1 ? null : all.get(i + 1));
                Files.writeString(folder.resolve(Places.value(all.get(i).id())), markup);
            }
        }
    }

    private void writeFacts(Path folder, FactCard card) throws IOException {
        FactPage writer = new FactPage(book, card, uses);
        for (Provenance fact : evidence.facts().values()) {
            Files.writeString(folder.resolve(Places.fact(fact.id())), writer.markup(fact));
        }
    }

    private void writeLedgers(Path folder) throws IOException {
        ProjectPage writer = new ProjectPage(book, evidence, uses);
        for (Ledger ledger : evidence.ledgers()) {
            Files.writeString(
                    folder.resolve(Places.project(ledger.id())), writer.markup(ledger, drawLife(ledger, folder)));
        }
        Files.writeString(folder.resolve(Places.PROJECTS), new ProjectIndex(book).markup(evidence.ledgers()));
    }

    private List<SpotLayer.Picture> drawLife(Ledger ledger, Path folder) throws IOException {
        List<Step> steps = ledger.steps().stream()
                .filter(step -> step.part().isEmpty())
                .map(step -> new Step(step.stage(), step.order(), step.planned(), step.day(), List.of(step.factId())))
                .toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        List<SpotLayer.Picture> pictures = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            int height = LifeChart.height(steps);
            String id = Places.name(ledger.id());
            List<Spot> spots = new ArrayList<>();
            String svg = Pictures.svg(id + "_" + sheet.width(), sheet.width(), height, typeface, canvas -> {
                LifeChart.draw(canvas, steps);
                spots.addAll(canvas.spots());
            });
            Files.writeString(folder.resolve("projects/" + sheet.file(id)), svg);
            pictures.add(new SpotLayer.Picture(sheet.file(id), sheet, height, told(steps), spots));
        }
        return pictures;
    }

    private String told(List<Step> steps) {
        StringBuilder told = new StringBuilder();
        for (Step step : steps) {
            String planned = step.planned() ? book.language().say("（计划）", " (planned)") : "";
            told.append(step.stage())
                    .append(planned)
                    .append(' ')
                    .append(step.day())
                    .append(book.language().say("；", "; "));
        }
        return told.toString();
    }
}
