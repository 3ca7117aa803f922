package org.taizhang.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The English names of places, and the layouts of districts, as the project ships them. */
class PlacesTest {
    private static final Path LAYOUTS = Path.of("jobs/packs/layouts");

    /** Of regions that there are today: the region around, by code. */
    private static Map<String, String> parents() throws IOException {
        Map<String, String> parents = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("warehouse/reference/regions.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[9].isEmpty()) {
                parents.put(cells[0], cells[2]);
            }
        }
        return parents;
    }

    @Test
    void everyEnglishNameIsOfARegionThatThereIs() throws IOException {
        Map<String, String> names =
                PlaceNames.read(Path.of("jobs/packs/places.csv")).byCode();
        assertThat(parents().keySet()).containsAll(names.keySet());
        assertThat(names).containsEntry("420528", "Changyang").containsEntry("610000", "Shaanxi");
        assertThat(names.values()).allSatisfy(name -> assertThat(name).matches("\\p{IsLatin}[\\p{IsLatin}' ().-]*"));
    }

    @Test
    void aLayoutPlacesDistrictsOfItsRegionEachOnATileOfItsOwn() throws IOException {
        Map<String, String> parents = parents();
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            List<String> regions = files.map(
                            file -> file.getFileName().toString().replace(".csv", ""))
                    .toList();
            assertThat(regions).contains("420500", "410800");
            for (String region : regions) {
                List<LayoutFile.Place> places = LayoutFile.read(LAYOUTS, region).places();
                Set<List<Integer>> taken = places.stream()
                        .map(place -> List.of(place.column(), place.row()))
                        .collect(Collectors.toSet());
                assertThat(taken).as(region).hasSameSizeAs(places);
                assertThat(places)
                        .allSatisfy(place -> assertThat(parents.get(place.code()))
                                .as(place.label())
                                .isEqualTo(region));
            }
        }
    }

    @Test
    void aWrongLineIsRefusedWithItsNumber(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("410800.csv"), "code,label,column,row\n410802,解放,2,0\n410803,中站,left,0\n");
        assertThatThrownBy(() -> LayoutFile.read(folder, "410800"))
                .isInstanceOf(PackFileException.class)
                .hasMessageContaining("410800.csv:3: expected code,label,column,row");
        assertThat(LayoutFile.read(folder, "../410800").places()).isEmpty();
    }
}
