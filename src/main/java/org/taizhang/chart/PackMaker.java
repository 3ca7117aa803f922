package org.taizhang.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.EvidenceQueries;
import org.taizhang.chart.evidence.LedgerFinder;
import org.taizhang.chart.evidence.PageSource;
import org.taizhang.chart.evidence.ProvenanceFinder;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.FactFinder;
import org.taizhang.chart.spec.LayoutFile;
import org.taizhang.chart.spec.PackDefinition;
import org.taizhang.chart.spec.PackFile;
import org.taizhang.chart.spec.PlaceNames;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;
import org.taizhang.warehouse.Release;

/** Makes packs: asks a release what the pack file wants to know, draws it, and puts it on paper and on screen. */
public final class PackMaker {
    private final PackDefinition definition;
    private final PackQueries queries;
    private final EvidenceQueries evidenceQueries;
    private final Typeface typeface;
    private final PageSource pictures;
    private final PlaceNames english;
    private final Path layouts;

    /**
     * @param packFile e.g. {@code jobs/packs/quarterly.yml}
     * @param queries folder of the queries that it names, {@code warehouse/packs}
     * @param font a TTF file; null for the preferred or the default font
     * @param pictures shows the pages that facts stand on
     * @throws org.taizhang.chart.spec.PackFileException where the pack file or a query is wrong
     * @throws IllegalArgumentException where the font is none
     */
    public PackMaker(Path packFile, Path queries, @Nullable Path font, PageSource pictures) {
        this.definition = PackFile.load(packFile, queries, PackParameters.NAMES);
        this.queries = PackQueries.in(queries);
        this.evidenceQueries = EvidenceQueries.in(queries);
        this.typeface = Typeface.load(font);
        this.pictures = pictures;
        this.layouts = packFile.resolveSibling("layouts");
        this.english = PlaceNames.read(packFile.resolveSibling("places.csv"));
    }

    /**
     * Makes one pack. It appears whole: an older one of the same name is replaced only when the new one is ready.
     *
     * @param before the earlier release that its page of changes compares with
     * @throws UnknownRegionException where the release knows no region of that code or name, or no region at all
     */
    public Pack make(Release release, PackRequest request, Before before) {
        return make(asking(release), release.name(), request, before);
    }

    /**
     * Makes the pack of the region and one for each of its districts that the shown quarters tell of.
     *
     * @throws UnknownRegionException where the release knows no region of that code or name, or no region at all
     */
    public List<Pack> makeAll(Release release, PackRequest request, Before before) {
        Asking asking = asking(release);
        PackParameters parameters = PackParameters.of(asking, queries, english, request);
        List<Pack> packs = new ArrayList<>();
        packs.add(make(asking, release.name(), request.of(parameters.region().code()), before));
        for (Map<String, @Nullable Object> district : asking.ask(queries.districtsTold(), parameters.values())) {
            String code = String.valueOf(district.get("region_code"));
            packs.add(make(asking, release.name(), request.of(code), before));
        }
        return packs;
    }

    private static Asking asking(Release release) {
        return (sql, values) ->
                release.query(sql.positional(), sql.bind(values)).maps();
    }

    Pack make(Asking asking, String release, PackRequest request, Before before) {
        PackParameters parameters = PackParameters.of(asking, queries, english, request);
        FactFinder facts = new FactFinder(asking, queries.facts(), parameters.values());
        PageMaker pages = new PageMaker(
                asking, facts, parameters, release, layout(asking, parameters), revised(asking, parameters));
        List<PageMaker.Made> made =
                definition.charts().stream().map(pages::make).toList();
        List<String> findings = made.stream()
                .filter(PageMaker.Made::onCover)
                .limit(PageMaker.FINDINGS)
                .map(page -> page.page().title())
                .toList();
        if (findings.isEmpty()) {
            findings = List.of(request.language()
                    .say(
                            "本季度的文件里没有读到可以成句的变化。",
                            "The documents of the quarter hold no change to be told in a sentence."));
        }
        List<Page> all = pages(made, false);
        Listing changes = new ChangesMaker(asking, queries, parameters).make(before);
        Listing quality = new QualityMaker(asking, queries, parameters).make(pages(made, true), definition.method());
        Book book = new Book(
                title(parameters),
                findings,
                pages.tallies(),
                pages.about(),
                request.language(),
                all,
                List.of(changes, quality));
        try {
            return new PackFiles(book, evidence(asking, parameters, book), typeface)
                    .write(request.out(), name(parameters));
        } catch (IOException failure) {
            throw new UncheckedIOException("the pack cannot be written to " + request.out(), failure);
        }
    }

    private Set<String> revised(Asking asking, PackParameters parameters) {
        Set<String> revised = new HashSet<>();
        asking.ask(queries.revisions(), parameters.values())
                .forEach(row -> revised.add(String.valueOf(row.get("new_id"))));
        return revised;
    }

    /** The tiles of the region, known under each name that a district has borne. */
    private @Nullable TileLayout layout(Asking asking, PackParameters parameters) {
        LayoutFile file = LayoutFile.read(layouts, parameters.region().code());
        if (file.places().isEmpty()) {
            return null;
        }
        Map<String, Set<String>> names = new HashMap<>();
        for (Map<String, @Nullable Object> row : asking.ask(queries.regionsWithin(), parameters.values())) {
            String name = String.valueOf(row.get("region"));
            names.computeIfAbsent(String.valueOf(row.get("region_code")), any -> new HashSet<>())
                    .addAll(Set.of(parameters.named(name)));
        }
        return new TileLayout(file.places().stream()
                .map(place -> new TileLayout.Tile(
                        names.getOrDefault(place.code(), Set.of()),
                        parameters.language() == Language.EN
                                ? english.byCode().getOrDefault(place.code(), place.label())
                                : place.label(),
                        place.column(),
                        place.row()))
                .toList());
    }

    private static List<Page> pages(List<PageMaker.Made> made, boolean listed) {
        return made.stream()
                .filter(page -> page.listed() == listed)
                .map(PageMaker.Made::page)
                .toList();
    }

    private Evidence evidence(Asking asking, PackParameters parameters, Book book) {
        Set<String> shown = new LinkedHashSet<>();
        book.drawn().forEach(page -> shown.addAll(page.drawing().data().facts()));
        book.listings().stream()
                .flatMap(listing -> listing.sections().stream())
                .forEach(section -> shown.addAll(section.leads()));
        shown.remove("");
        Map<String, Object> values = parameters.values();
        return Evidence.of(
                shown,
                new ProvenanceFinder(asking, evidenceQueries, values),
                new LedgerFinder(asking, evidenceQueries, values, parameters.language()),
                pictures);
    }

    private String title(PackParameters parameters) {
        return definition.title().fill(parameters.language(), parameters.words());
    }

    /** The region's code keeps a name from the documents out of the file system. */
    private String name(PackParameters parameters) {
        return definition.id() + "-" + parameters.quarter() + "-"
                + parameters.region().code() + "-" + parameters.language().code();
    }
}
