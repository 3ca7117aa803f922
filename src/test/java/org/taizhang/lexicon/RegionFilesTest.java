package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.mention.Region;

class RegionFilesTest {
    private static final String HEADER =
            "code,name,parent,level,kind,short_names,local_names,weak_names,valid_from,valid_to,source\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyTables() throws IOException {
        Files.writeString(
                folder.resolve("uncoded_zones.csv"), "own_code,name,parent,short_names,valid_from,valid_to\n");
        Files.writeString(folder.resolve("townships.csv"), "county_code,townships\n");
    }

    private void regions(String rows) throws IOException {
        Files.writeString(folder.resolve("regions.csv"), HEADER + rows);
    }

    @Test
    void readsARegionWithItsNamesAndYears() throws IOException {
        regions("990000,东海省,,1,province,东海,,,,,own\n990100,南浦市,990000,2,prefecture,南浦,,,2001,2010,own\n");
        assertThat(RegionFiles.load(folder).resolve("东海省南浦", null)).contains(new Region("990100", "南浦市", "990000", 2));
    }

    @Test
    void namesTheRowWithAKindThatIsNone() throws IOException {
        regions("990000,东海省,,1,kingdom,,,,,,own\n");
        assertThatThrownBy(() -> RegionFiles.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("regions.csv")
                .hasMessageContaining("row 1")
                .hasMessageContaining("KINGDOM");
    }

    @Test
    void namesTheRowWhoseYearsRunBackwards() throws IOException {
        regions("990000,东海省,,1,province,,,,2010,2001,own\n");
        assertThatThrownBy(() -> RegionFiles.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("2010 to 2001");
    }

    @Test
    void namesTheMissingFile() {
        assertThatThrownBy(() -> RegionFiles.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("regions.csv");
    }
}
