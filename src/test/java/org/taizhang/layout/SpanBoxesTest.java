package org.taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.PageShape;
import org.taizhang.document.Span;
import org.taizhang.document.Tilt;
import org.taizhang.layout.PageText.PlacedLine;

class SpanBoxesTest {
    private static final Offset<Double> NEAR = Offset.offset(0.01);

    @Test
    void aSpanOverALineBreakHasABoxOnEachLine() {
        PageText page = new PageText(
                1,
                "全长三千\n六百米的桥\n",
                List.of(
                        new PlacedLine(new Span(0, 4), new Box(10, 20, 40, 10), false),
                        new PlacedLine(new Span(5, 10), new Box(10, 34, 50, 10), false)));
        assertThat(SpanBoxes.of(page, new Span(2, 8)))
                .containsExactly(new Box(30, 20, 20, 10), new Box(10, 34, 30, 10));
    }

    @Test
    void digitsTakeHalfTheWidthOfChineseCharacters() {
        PageText page =
                new PageText(1, "共25个\n", List.of(new PlacedLine(new Span(0, 4), new Box(0, 0, 31, 10), false)));
        Box digits = SpanBoxes.of(page, new Span(1, 3)).get(0);
        assertThat(digits.x()).isCloseTo(10, NEAR);
        assertThat(digits.width()).isCloseTo(11, NEAR);
    }

    @Test
    void aVerticalLineIsMeasuredDownwards() {
        PageText page =
                new PageText(1, "大桥合龙\n", List.of(new PlacedLine(new Span(0, 4), new Box(5, 100, 20, 80), true)));
        assertThat(SpanBoxes.of(page, new Span(2, 4))).containsExactly(new Box(5, 140, 20, 40));
    }

    @Test
    void linesWithoutPlacesHaveNoBoxes() {
        PageText page = new PageText(1, "大桥\n", List.of(new PlacedLine(new Span(0, 2), null, false)));
        assertThat(SpanBoxes.of(page, new Span(0, 2))).isEmpty();
    }

    @Test
    void knownPlacesOfCharactersStandAboveTheEstimate() {
        CharacterPlaces places = new CharacterPlaces.Builder()
                .add("共", 0, 8)
                .add("25", 12, 30)
                .add("个", 31, 40)
                .build();
        PageText page = new PageText(
                1, "共25个\n", List.of(new PlacedLine(new Span(0, 4), new Box(100, 0, 40, 10), false, places)));
        assertThat(SpanBoxes.of(page, new Span(1, 3))).containsExactly(new Box(112, 0, 18, 10));
    }

    @Test
    void aBoxOnAnAskewPageStandsWhereThePictureShowsIt() {
        double angle = Math.toRadians(2);
        PageText page = new PageText(
                1,
                "大桥合龙\n",
                List.of(new PlacedLine(new Span(0, 4), new Box(10, 495, 40, 10), false)),
                new PageShape(0, 0, 0, new Tilt(angle, 500, 500)));
        Box box = SpanBoxes.of(page, new Span(0, 4)).get(0);
        assertThat(box.centreX()).isCloseTo(500 - 470 * Math.cos(angle), NEAR);
        assertThat(box.centreY()).isCloseTo(500 - 470 * Math.sin(angle), NEAR);
        assertThat(box.height()).isCloseTo(10 * Math.cos(angle) + 40 * Math.sin(angle), NEAR);
    }
}
