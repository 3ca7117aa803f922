package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.Extractor;
import org.taizhang.lexicon.GrammarFiles;

/** A project changes hands: from the sentences of three papers to the versions of {@code dim_project}. */
class OwnerHistoryTest {
    private static final Extractor EXTRACTOR =
            new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));

    @TempDir
    Path folder;

    private final Map<String, SampleDocument> documents = new LinkedHashMap<>();

    private void paper(String day, String sentence) {
        LocalDate issued = LocalDate.parse(day);
        Identity identity = new Identity("焦作日报", "410800", issued, "", "manifest");
        SourcePage page = new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced(sentence)));
        SampleDocument document = new SampleDocument("焦作日报", issued, "项目动态").says(sentence);
        EXTRACTOR
                .extract(new SourceDocument(identity, List.of(page), List.of()))
                .mentions()
                .forEach(document::names);
        documents.put(day + ".txt", document);
    }

    @Test
    void dimProjectKeepsWhoOwnedAProjectFromWhenToWhen() {
        paper("2019-03-01", "沁阳云阳湖文旅小镇项目由山河文旅公司投资建设，占地600亩。");
        paper("2020-05-06", "沁阳云阳湖文旅小镇项目施工正酣，承建单位中原建工集团增派了两个班组。");
        paper("2021-08-10", "沁阳云阳湖文旅小镇项目易主后重新动工，业主单位：沁阳怀庆文投集团。");
        try (Release release = SampleWarehouse.publish(folder, documents)) {
            assertThat(release.query("SELECT valid_from::VARCHAR, valid_to::VARCHAR, owner FROM project_history"
                                    + " WHERE contains(project, '云阳湖') ORDER BY version")
                            .rows()
                            .toString())
                    .isEqualTo("[[2019-03-01, 2021-08-09, 山河文旅公司], [2021-08-10, null, 沁阳怀庆文投集团]]");
        }
    }
}
