package org.taizhang.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.045, 0.05, 0.05",
        "12.34, 12.3, 12.3",
        "1024.4, '1,024', '1,024'",
        "-28.4, −28.4, −28.4",
        "365000, 36.5万, 365k",
        "340000000, 3.4亿, 340m",
        "1000000000000, 1万亿, 1tn"
    })
    void writesThreeDigitsThatMatter(BigDecimal value, String chinese, String english) {
        assertThat(Numerals.label(value, Language.ZH)).isEqualTo(chinese);
        assertThat(Numerals.label(value, Language.EN)).isEqualTo(english);
    }

    @Test
    void neighboursInAStackDifferInAGreyPrint() {
        List<Color> stack = Palette.STACK;
        for (int i = 1; i < stack.size(); i++) {
            double difference = Palette.lightness(stack.get(i)) - Palette.lightness(stack.get(i - 1));
            assertThat(Math.abs(difference))
                    .as("parts " + (i - 1) + " and " + i)
                    .isGreaterThan(0.15);
        }
        assertThat(Palette.lightness(Palette.ACCENT) - Palette.lightness(Palette.MAIN))
                .isGreaterThan(0.12);
    }

    @Test
    void setsASignForWhatTheFontLacksAndDropsWhatCannotBeSeen() {
        Typeface typeface = Typeface.load(null);
        String emoji = new String(Character.toChars(0x1F600));
        assertThat(typeface.settable("北环路" + emoji + "改造")).isEqualTo("北环路〓改造");
        assertThat(typeface.settable("a\u202Eb\u0000c\t\n d")).isEqualTo("abc d");
    }

    @Test
    void refusesAFontThatIsNone() {
        assertThatThrownBy(() -> Typeface.load(Path.of("pom.xml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pom.xml is no TrueType file");
    }

    @Test
    void givesEveryLogicalFontAFileWhereTheMachineHasNone() {
        assertThat(FontconfigCure.properties(Path.of("/fonts/a.ttf")))
                .contains("version=1\n", "sansserif.bold.latin-1=Taizhang\n", "sequence.allfonts=latin-1\n")
                .endsWith("filename.Taizhang=/fonts/a.ttf\n");
    }
}
