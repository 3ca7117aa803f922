package org.taizhang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.lexicon.RegionFiles;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = RegionFiles.load(Path.of("warehouse/reference"));
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static String code(String codeOrName, LocalDate date) {
        return GAZETTEER.resolve(codeOrName, date).map(Region::code).orElse("");
    }

    private static Region region(String code) {
        return GAZETTEER.byCode(code, DAY).orElseThrow();
    }

    @Test
    void resolvesCodesNamesShortNamesAndPaths() {
        assertThat(code("410800", DAY)).isEqualTo("410800");
        assertThat(code("焦作市", DAY)).isEqualTo("410800");
        assertThat(code("绍兴", DAY)).isEqualTo("330600");
        assertThat(code("内蒙古", DAY)).isEqualTo("150000");
        assertThat(code("开封市鼓楼区", DAY)).isEqualTo("410204");
        assertThat(code("郑州高新区", DAY)).isEqualTo("410172");
    }

    @Test
    void leavesANameThatSeveralBearUndecided() {
        assertThat(GAZETTEER.resolve("鼓楼区", DAY)).isEmpty();
        assertThat(GAZETTEER.resolve("没有这个市", DAY)).isEmpty();
    }

    @Test
    void followsRenamingAndMergingByTheDay() {
        assertThat(code("崇文区", LocalDate.of(2009, 5, 1))).isEqualTo("110103");
        assertThat(code("密云县", LocalDate.of(2014, 5, 1))).isEqualTo("110228");
        assertThat(code("密云区", LocalDate.of(2017, 5, 1))).isEqualTo("110118");
        assertThat(code("襄樊市", LocalDate.of(2008, 5, 1))).isEqualTo("420600");
        assertThat(GAZETTEER.byCode("420600", DAY).orElseThrow().name()).isEqualTo("襄阳市");
        assertThat(code("莱芜市", LocalDate.of(2016, 5, 1))).isEqualTo("371200");
        assertThat(code("莱芜区", DAY)).isEqualTo("370116");
    }

    @Test
    void knowsTheWayUp() {
        assertThat(GAZETTEER.ancestors(region("410871")))
                .extracting(Region::code)
                .containsExactly("410800", "410000");
        assertThat(GAZETTEER.ancestors(region("110108")))
                .extracting(Region::code)
                .containsExactly("110000");
        assertThat(GAZETTEER.ancestors(region("419001")))
                .extracting(Region::code)
                .containsExactly("410000");
    }

    @Test
    void findsTheSmallestRegionThatHoldsAll() {
        assertThat(GAZETTEER.smallestCommon(List.of(region("410802"), region("410871"))))
                .map(Region::code)
                .contains("410800");
        assertThat(GAZETTEER.smallestCommon(List.of(region("410802"), region("410800"))))
                .map(Region::code)
                .contains("410800");
        assertThat(GAZETTEER.smallestCommon(List.of(region("410802"), region("140100"))))
                .isEmpty();
        assertThat(GAZETTEER.smallestCommon(List.of())).isEmpty();
    }

    @Test
    void givesATownshipItsCountysCode() {
        Region township = new Region("", "文昌街道", "410871", 4);
        assertThat(GAZETTEER.coded(township).code()).isEqualTo("410871");
        assertThat(GAZETTEER.smallestCommon(List.of(township, region("410802"))))
                .map(Region::code)
                .contains("410800");
    }

    @Test
    void holdsEveryLevelOfTheWholeCountry() {
        assertThat(GAZETTEER.entries().stream().filter(e -> e.kind() == RegionKind.PROVINCE))
                .hasSize(34);
        assertThat(GAZETTEER.entries().stream().filter(e -> e.kind() == RegionKind.PREFECTURE && e.validOn(null)))
                .hasSizeBetween(332, 336);
        assertThat(GAZETTEER.entries()).allSatisfy(entry -> {
            if (entry.region().level() > 1) {
                assertThat(GAZETTEER.ancestors(entry.region()))
                        .as(entry.toString())
                        .isNotEmpty();
            }
        });
    }
}
