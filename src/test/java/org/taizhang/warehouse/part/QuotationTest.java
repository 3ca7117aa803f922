package org.taizhang.warehouse.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Span;
import org.taizhang.fact.Source;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

class QuotationTest {
    /** The quotation with the words of the figure in square brackets. */
    private static String marked(String page, String quoted, Span figure, Span sentence) {
        Source source = new Source(1, figure, 1, quoted, List.of(new Passage.Place(1, sentence)));
        Span words = new Quotation(List.of(new PageText(1, page, List.of()))).words(source);
        return words == null
                ? ""
                : quoted.substring(0, words.start()) + "[" + words.of(quoted) + "]" + quoted.substring(words.end());
    }

    private static Span in(String page, String words) {
        int start = page.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void findsTheFigureBehindABrokenLine() {
        String page = "东岸桥建成。\n全长1.2\n公里，宽20米。\n";
        assertThat(marked(page, "全长1.2公里，宽20米。", in(page, "1.2\n公里"), new Span(7, page.length() - 1)))
                .isEqualTo("全长[1.2公里]，宽20米。");
    }

    @Test
    void tellsEqualFiguresApartByTheirPlace() {
        String page = "新开工5个，竣工5个。";
        Span all = new Span(0, page.length());
        assertThat(marked(page, page, new Span(3, 5), all)).isEqualTo("新开工[5个]，竣工5个。");
        assertThat(marked(page, page, in(page, "5个"), all)).isEqualTo("新开工5个，竣工[5个]。");
    }

    @Test
    void keepsThePlaceWhereAForeignLineStandsBetween() {
        String page = "南闸站投资3亿元，\n图为工地现场\n年底前投用，供水5万吨。\n";
        assertThat(marked(page, "南闸站投资3亿元，年底前投用，供水5万吨。", in(page, "5万吨"), new Span(0, page.length() - 1)))
                .isEqualTo("南闸站投资3亿元，年底前投用，供水[5万吨]。");
    }

    @Test
    void countsOnOverTheEndOfAPage() {
        PageText first = new PageText(1, "本期投资8亿元，\n", List.of());
        PageText second = new PageText(2, "二期投资8亿元。\n", List.of());
        List<Passage.Place> places =
                List.of(new Passage.Place(1, new Span(0, 8)), new Passage.Place(2, new Span(0, 8)));
        Source source = new Source(2, new Span(4, 7), 1, "本期投资8亿元，二期投资8亿元。", places);
        Span words = Objects.requireNonNull(new Quotation(List.of(first, second)).words(source));
        assertThat(words.start()).isEqualTo(12);
    }

    @Test
    void saysNothingWhereTheSentenceDoesNotHoldTheWords() {
        String page = "另有7个。\n";
        assertThat(marked(page, "全市共有项目。", in(page, "7个"), new Span(0, 5))).isEmpty();
    }
}
