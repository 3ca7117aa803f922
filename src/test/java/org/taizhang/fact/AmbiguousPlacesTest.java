package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.lexicon.GrammarFiles;

/** The ambiguous places of {@code places.csv}, which were written before the resolver was seen. */
class AmbiguousPlacesTest {
    private static final double AT_LEAST = 0.95;

    @Test
    void areResolvedAsAReaderWould() throws IOException {
        List<AmbiguousPlace> places = AmbiguousPlace.load();
        List<String> wrong = wrong(places);

        assertThat(places).hasSizeGreaterThanOrEqualTo(150);
        assertThat(1 - (double) wrong.size() / places.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void comeFromTwentyProvinces() throws IOException {
        assertThat(AmbiguousPlace.load().stream()
                        .map(AmbiguousPlace::expected)
                        .filter(e -> Character.isDigit(e.charAt(0)))
                        .map(e -> e.substring(0, 2))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    private static List<String> wrong(List<AmbiguousPlace> places) throws IOException {
        Extractor extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
        List<String> wrong = new ArrayList<>();
        for (AmbiguousPlace place : places) {
            String answer = place.answer(extractor);
            if (!place.matches(answer)) {
                wrong.add("%s %s %s %s: %s for %s, because %s"
                        .formatted(
                                place.kind(),
                                place.paper(),
                                place.day(),
                                place.surface(),
                                answer,
                                place.expected(),
                                place.why()));
            }
        }
        return wrong;
    }

    /** Prints what is wrong, and the accuracy by kind. */
    public static void main(String[] args) throws IOException {
        List<AmbiguousPlace> places = AmbiguousPlace.load();
        List<String> wrong = wrong(places);
        wrong.forEach(System.out::println);
        Map<String, Long> all = count(places.stream().map(AmbiguousPlace::kind).toList());
        Map<String, Long> misses =
                count(wrong.stream().map(w -> w.split(" ", 2)[0]).toList());
        all.forEach((kind, n) -> System.out.println(kind + " " + (n - misses.getOrDefault(kind, 0L)) + "/" + n));
        System.out.println("all " + (places.size() - wrong.size()) + "/" + places.size());
    }

    private static Map<String, Long> count(List<String> kinds) {
        return kinds.stream().collect(Collectors.groupingBy(k -> k, TreeMap::new, Collectors.counting()));
    }
}
