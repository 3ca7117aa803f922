package org.taizhang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.lexicon.RegionFiles;

/** Whatever a document holds, the reader ends, and what it finds lies in the text. */
class RegionHostileTextTest {
    private static final Gazetteer GAZETTEER = RegionFiles.load(Path.of("warehouse/reference"));
    private static final RegionReader READER = RegionFiles.reader(Path.of("jobs"), GAZETTEER);
    private static final List<String> PIECES = List.of(
            "焦作市",
            "河南",
            "鼓楼区",
            "城关镇",
            "全市",
            "我区",
            "该县",
            "示范区",
            "高新区",
            "中山",
            "、",
            "和",
            "，",
            "。",
            "（",
            "）",
            "路",
            "有限公司",
            "住建局",
            "医院",
            "等5个项目",
            "3家企业",
            "创新",
            "乡村",
            "县",
            "市",
            "区",
            "街道",
            "\n",
            " ",
            "\uD83D\uDE00",
            "a",
            "0");

    private static void check(String text, RegionContext context) {
        RegionReader.Reading reading = READER.readWithDoubts(text, context);
        int end = 0;
        for (RegionMention mention : reading.mentions()) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().of(text)).isEqualTo(mention.surface());
            end = mention.span().end();
        }
        assertThat(reading.doubts())
                .allSatisfy(doubt -> assertThat(doubt.candidates()).hasSizeGreaterThan(1));
    }

    @Test
    void readsAnyMixtureOfNamesAndMarks() {
        Random random = new Random(2260);
        List<String> homes = List.of("410800", "410871", "110108", "650000", "320505");
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            LocalDate day = LocalDate.of(1990 + random.nextInt(36), 1 + random.nextInt(12), 1);
            Region home =
                    GAZETTEER.resolve(homes.get(round % homes.size()), day).orElse(null);
            check(text.toString(), RegionContext.of(home, day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"焦作市", "鼓楼区、", "平原、", "（", "中学、", "全市", "公司", "甲乙、", "3家企业", "示范区", "成都高新区"})
    void readsALongRunOfOnePiece(String piece) {
        check(piece.repeat(20_000), RegionContext.of(null, null));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(READER.read("", RegionContext.of(null, null))).isEmpty();
    }
}
