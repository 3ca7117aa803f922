package org.taizhang.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.mention.DocumentProjects.Place;

/**
 * The regions that a document names, by place: read once, each passage with what its article has named before.
 *
 * @param titled by the article's number, the region with whose name its title opens, where it lies within the paper's
 */
public record DocumentRegions(Map<Place, RegionReader.Reading> readings, Map<Integer, Region> titled) {
    private static final RegionReader.Reading NOTHING = new RegionReader.Reading(List.of(), List.of(), List.of());

    public DocumentRegions {
        readings = Map.copyOf(readings);
        titled = Map.copyOf(titled);
    }

    /** Reads a document; {@code context} is that of the first passage of each article. */
    public static DocumentRegions read(RegionReader reader, LaidOutDocument document, RegionContext context) {
        Map<Place, RegionReader.Reading> readings = new HashMap<>();
        Map<Integer, Region> titled = new HashMap<>();
        for (Article article : document.articles()) {
            Region about = reader.titled(article.titleText(), context).orElse(null);
            if (about != null) {
                titled.put(article.number(), about);
            }
            readArticle(readings, reader, PlacedPassage.of(article), about == null ? context : context.within(about));
        }
        return new DocumentRegions(readings, titled);
    }

    /** Headings, and passages that leave a name in doubt, are read once more with all that the article names. */
    private static void readArticle(
            Map<Place, RegionReader.Reading> readings,
            RegionReader reader,
            List<PlacedPassage> passages,
            RegionContext context) {
        RegionContext known = context;
        for (PlacedPassage placed : passages) {
            RegionReader.Reading reading =
                    reader.readWithDoubts(placed.passage().text(), known);
            readings.put(placed.place(), reading);
            known = known.after(reading.mentions());
        }
        for (PlacedPassage placed : passages) {
            boolean doubtful =
                    !readings.getOrDefault(placed.place(), NOTHING).doubts().isEmpty();
            if (doubtful || placed.isHeading()) {
                readings.put(
                        placed.place(), reader.readWithDoubts(placed.passage().text(), known));
            }
        }
    }

    /** The region with whose name the title of an article opens; empty where it opens with none within the paper's. */
    public Optional<Region> titled(int article) {
        return Optional.ofNullable(titled.get(article));
    }

    /** What one passage names; nothing for a place that the document does not have. */
    public RegionReader.Reading in(Place place) {
        return readings.getOrDefault(place, NOTHING);
    }

    /** Where one passage names regions, in reading order. */
    public List<Span> spansIn(Place place) {
        return in(place).mentions().stream().map(RegionMention::span).toList();
    }
}
