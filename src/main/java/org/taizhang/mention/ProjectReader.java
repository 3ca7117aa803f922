package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.mention.DocumentProjects.Place;

/** Finds the named projects of a document without a list of them, and which of their names mean the same project. */
public final class ProjectReader {
    private final ProjectGrammar grammar;
    private final RegionSpans regions;

    /** @param regions finds the names of regions, of which names of projects are made */
    public ProjectReader(ProjectGrammar grammar, RegionSpans regions) {
        this.grammar = grammar;
        this.regions = regions;
    }

    /** The projects of a document; never throws for what the document holds. Safe for use by many threads. */
    public DocumentProjects read(LaidOutDocument document) {
        Map<Place, PassageScan> scans = scans(document);
        ProjectEvidence evidence = new ProjectEvidence(grammar.signs());
        PassageNames names = new PassageNames(evidence, grammar.naming());
        List<FoundName> found = new ArrayList<>();
        Headlines headlines = new Headlines(grammar.naming());
        scans.forEach((place, scan) -> found.addAll(names.in(place, scan)));
        List<FoundName> settled = new ArrayList<>(headlines.settle(found));
        settled.addAll(new CompanyUndertakings(evidence).in(scans, settled));
        KnownNames known = new KnownNames(scans, settled, evidence, grammar.naming());
        List<FoundName> all = new ArrayList<>();
        Map<Place, List<FoundName>> byPlace = settled.stream().collect(Collectors.groupingBy(FoundName::place));
        scans.forEach(
                (place, scan) -> all.addAll(withKnown(known, place, scan, byPlace.getOrDefault(place, List.of()))));
        return new ProjectNames(grammar.naming()).gather(scans, all, headlines.pairs());
    }

    private static List<FoundName> withKnown(KnownNames known, Place place, PassageScan scan, List<FoundName> found) {
        List<Span> taken = found.stream().map(name -> name.candidate().span()).toList();
        List<FoundName> all = new ArrayList<>(found);
        all.addAll(known.in(place, scan, taken));
        all.sort(Comparator.comparing(name -> name.candidate().span()));
        return all;
    }

    private Map<Place, PassageScan> scans(LaidOutDocument document) {
        Map<Place, PassageScan> scans = new LinkedHashMap<>();
        for (Article article : document.articles()) {
            PlacedPassage.of(article).forEach(placed -> scans.put(placed.place(), scan(placed)));
        }
        return scans;
    }

    private PassageScan scan(PlacedPassage placed) {
        String text = placed.passage().text();
        return new PassageScan(
                new NameTokens(text, grammar.words(), regions.in(placed.place(), text)), placed.isHeading());
    }
}
