package org.taizhang.mention;

import java.util.List;
import java.util.TreeMap;
import org.taizhang.document.Span;
import org.taizhang.mention.DocumentProjects.Place;

/** Where regions are named in a passage, as far as the edges of projects' names need it: in reading order, without overlap. */
@FunctionalInterface
public interface RegionSpans {
    List<Span> in(Place place, String passage);

    /** All places that the reader takes for a region's name, decided or not; 全市 and the like name none. */
    static RegionSpans of(RegionReader reader) {
        RegionContext anywhere = RegionContext.of(null, null);
        return (place, passage) -> {
            RegionReader.Reading reading = reader.readWithDoubts(passage, anywhere);
            TreeMap<Span, Span> spans = new TreeMap<>();
            reading.doubts().forEach(doubt -> spans.put(doubt.span(), doubt.span()));
            reading.mentions().stream()
                    .filter(mention -> !mention.method().equals("pronoun"))
                    .forEach(mention -> spans.put(mention.span(), mention.span()));
            return List.copyOf(spans.keySet());
        };
    }
}
