package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.Region;

class HomeRegionTest {
    private static final Gazetteer GAZETTEER = RegionFiles.load(Path.of("warehouse/reference"));

    private static HomeRegion home(String publication, String region) {
        return new HomeRegion(GAZETTEER, new Identity(publication, region, LocalDate.of(2021, 6, 1), "", "manifest"));
    }

    @ParameterizedTest
    @CsvSource({
        "绵阳日报, 510700",
        "河南省重点项目简报, 410000",
        "赣州晚报, 360700",
        "海南日报, 460000",
    })
    void isTakenFromThePublicationWhereNothingIsGiven(String publication, String code) {
        Region region = home(publication, "").region();
        assertThat(region).extracting(Region::code).isEqualTo(code);
        assertThat(home(publication, "").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"光明日报", "解放日报", "新华日报", "东方早报", "大众日报", "人民日报"})
    void isNotTakenFromAWord(String publication) {
        assertThat(home(publication, "").region()).isNull();
    }

    @Test
    void aDistrictsPaperOfTheSameCityIsNoContradiction() {
        assertThat(home("绵阳日报", "510703").issues()).isEmpty();
        assertThat(home("四川日报", "绵阳市").issues()).isEmpty();
        assertThat(home("洛阳日报", "绵阳市").issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("identity_conflict");
            assertThat(issue.text()).contains("洛阳市", "绵阳市");
        });
        assertThat(home("洛阳日报", "绵阳市").region()).extracting(Region::name).isEqualTo("绵阳市");
    }

    @Test
    void aRegionThatIsNoneIsToldOf() {
        assertThat(home("某某日报", "没有市").issues()).extracting(Issue::kind).containsExactly("unknown_region");
    }
}
