package org.taizhang.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.jobs.DemoRun;
import org.taizhang.jobs.settings.Home;
import org.taizhang.warehouse.ReplayedNights;
import org.taizhang.warehouse.TableHash;
import org.taizhang.warehouse.WarehouseFolder;

/** In whatever order and nights the documents of the demo come, the tables are equal row for row. */
class OrderOfNightsTest {
    private static ReplayedNights demo;
    private static List<String> byDay;
    private static Map<String, TableHash> inOneNight;

    @TempDir
    static Path scratch;

    @BeforeAll
    static void loadInOneNight() {
        demo = new ReplayedNights(new WarehouseFolder(DemoRun.once().folder()), Linking.of(Home.find()));
        byDay = new ArrayList<>(demo.documents());
        byDay.sort(java.util.Comparator.comparing(OrderOfNightsTest::day));
        inOneNight = demo.play(scratch.resolve("one"), List.of(byDay), List.of());
    }

    /** yichang/2020/yichang-2020-08-14-no009.pdf */
    private static String day(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        return name.substring(name.indexOf('-') + 1) + name;
    }

    private static List<List<String>> nights(List<String> documents, int count) {
        List<List<String>> nights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nights.add(documents.subList(i * documents.size() / count, (i + 1) * documents.size() / count));
        }
        return nights;
    }

    @Test
    void theNewestFirst() {
        List<String> backwards = new ArrayList<>(byDay);
        Collections.reverse(backwards);

        assertThat(demo.play(scratch.resolve("backwards"), nights(backwards, 3), List.of(0, 1)))
                .isEqualTo(inOneNight);
    }

    @Test
    void atRandomOverTwentyNights() {
        List<String> shuffled = new ArrayList<>(byDay);
        Collections.shuffle(shuffled, new Random(20));

        assertThat(demo.play(scratch.resolve("random"), nights(shuffled, 20), List.of(0, 9)))
                .isEqualTo(inOneNight);
    }

    @Test
    void inOrderOverTwentyNights() {
        assertThat(demo.play(scratch.resolve("twenty"), nights(byDay, 20), List.of(14)))
                .isEqualTo(inOneNight);
    }

    @Test
    void andADocumentMoreIsSeen() {
        assertThat(demo.play(scratch.resolve("fewer"), List.of(byDay.subList(1, byDay.size())), List.of()))
                .isNotEqualTo(inOneNight);
    }
}
