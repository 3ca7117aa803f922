package org.taizhang.archive.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LineBuilderTest {
    private static final double EM = 30;

    private final LineBuilder builder = new LineBuilder(Skew.of(List.of(), 1000, 1000));

    /** Characters at middles given in ems on a strip of some ems. */
    private static Spelling spelling(String text, double ems, double... middles) {
        List<Double> places =
                Arrays.stream(middles).map(middle -> middle / ems).boxed().toList();
        return new Spelling(text.chars().mapToObj(Character::toString).toList(), places, 0.9, 0.9);
    }

    private static Quad quad(double ems) {
        return new Quad(500, 500, ems * EM, 1.45 * EM, 0);
    }

    @Test
    void theEmIsTheDistanceOfCharacters() {
        Spelling spelling = spelling("河道清淤完成", 7, 1, 2, 3, 4, 5, 6);
        assertThat(LineBuilder.em(quad(7), spelling)).isCloseTo(EM, Offset.offset(0.1));
    }

    @Test
    void aWideGapPartsALineThatRanOverAGutter() {
        List<OcrLine> lines = builder.horizontal(
                quad(14), spelling("河道清淤完成管网改造过半", 14, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7.9, 8.9, 9.9, 10.9, 11.9, 12.9));
        assertThat(lines).extracting(OcrLine::text).containsExactly("河道清淤完成", "管网改造过半");
        assertThat(lines.get(0).box().right()).isLessThan(lines.get(1).box().x() - EM);
    }

    @Test
    void theEdgeOfTheNextColumnIsDropped() {
        List<OcrLine> lines = builder.horizontal(quad(8), spelling("河道清淤完成江", 8, 0.7, 1.7, 2.7, 3.7, 4.7, 5.7, 7.6));
        assertThat(lines).extracting(OcrLine::text).containsExactly("河道清淤完成");
    }

    @Test
    void aGapBetweenWordsIsASpace() {
        List<OcrLine> lines = builder.horizontal(quad(8), spelling("记者王一通讯", 8, 0.7, 1.7, 3.3, 4.3, 5.9, 6.9));
        assertThat(lines).extracting(OcrLine::text).containsExactly("记者 王一 通讯");
    }

    @Test
    void charactersHaveTheirPlacesInTheLine() {
        OcrLine line = builder.horizontal(quad(8), spelling("清淤25米整 完", 8, 0.7, 1.7, 2.5, 3.0, 3.8, 4.8, 5.6, 6.8))
                .get(0);
        int digits = line.text().indexOf("25");
        assertThat(line.places().start(digits)).isBetween(1.8 * EM, 2.2 * EM);
        assertThat(line.places().end(digits + 1)).isBetween(2.9 * EM, 3.3 * EM);
        assertThat(line.places().length()).isEqualTo(line.text().length());
    }
}
