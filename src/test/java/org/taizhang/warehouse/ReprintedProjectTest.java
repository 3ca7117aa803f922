package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.warehouse.SampleDocument.Place;

/** The paper of another city that prints a story takes its project to lie at home; the story itself knows better. */
class ReprintedProjectTest {
    private static final Place OTHER_CITY = new Place("410600", "鹤壁市");
    private static final String STORY = "4月9日，山河小镇签约落户，计划投资十二亿元，建设民宿集群、研学营地和游客中心，建成后将带动周边六个村的群众就业。";

    @TempDir
    Path folder;

    private static SampleDocument paper(String name, String sentence, Place home) {
        LocalDate day = LocalDate.of(2021, 4, 10);
        return new SampleDocument(name, day, "山河小镇签约")
                .says(sentence)
                .namesProject("山河小镇", "山河小镇", home)
                .reaches("山河小镇", home, "signing", Modality.ACTUAL, Period.asOf(day));
    }

    @Test
    void isOneProjectOfOneRegion() {
        Map<String, SampleDocument> documents = new LinkedHashMap<>();
        documents.put("a.txt", paper("焦作日报", STORY, Place.CITY).namesProject("山河小镇", "山河小镇", Place.CITY));
        documents.put("b.txt", paper("鹤壁日报", STORY, OTHER_CITY));
        documents.put("c.txt", paper("浚州周报", "浚州的山河小镇与他处同名，是一座老镇的旅游开发，由镇里自己经营，去年接待游客八万人次。", OTHER_CITY));
        try (Release release = SampleWarehouse.publish(folder, documents)) {
            assertThat(release.query("SELECT region_code, documents FROM projects WHERE project <> '' ORDER BY 1")
                            .rows()
                            .toString())
                    .isEqualTo("[[410600, 1], [410800, 2]]");
        }
    }
}
