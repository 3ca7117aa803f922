package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Span;
import org.taizhang.text.Quantity;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.Sentences;
import org.taizhang.text.TextIssue;
import org.taizhang.text.TimeContext;
import org.taizhang.text.TimeExpression;
import org.taizhang.text.TimeReader;
import org.taizhang.text.Words;

/** Whatever a document holds, the readers give a result, and every span lies in the text. */
class HostileTextTest {
    private static final Words WORDS = WordFiles.load(Path.of("jobs"));
    private static final QuantityReader QUANTITIES = new QuantityReader(WORDS);
    private static final TimeReader TIMES = new TimeReader(WORDS);
    private static final List<TimeContext> CONTEXTS = List.of(
            new TimeContext(null, null),
            new TimeContext(LocalDate.of(2020, 2, 29), null),
            new TimeContext(LocalDate.of(2021, 1, 1), LocalDate.of(2020, 12, 31)));
    private static final String[] PIECES = {
        "3", "０", "12,345", "3.5", "．", "亿", "万", "千", "百", "十", "一", "两", "〇", "廿", "余", "多", "几", "分之", "成", "点", "元",
        "平方米", "个", "人", "米", "千瓦", "%", "约", "近", "超过", "以上", "左右", "上", "至", "-", "—", "×", "/", "年", "月", "日", "底",
        "前", "以来", "截至", "今年", "去年", "上半年", "“十四五”", "期间", "春节", "第", "号", "《", "》", "“", "”", "（", "）", "，", "。", " ",
        "\n", "\u0000", "\ud83d", "\udc00", "G", "2021", "2月30日", "13月", "年底", "下旬", "周五"
    };

    @Test
    void neverThrowsAndNeverLeavesTheText() {
        Random random = new Random(20261120);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(14);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(
                        random.nextInt(8) == 0
                                ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), CONTEXTS.get(i % CONTEXTS.size()));
        }
    }

    @Test
    void readsAMegabyteWithoutPunctuation() {
        check("字".repeat(1_000_000), CONTEXTS.get(1));
        for (String piece : List.of("3", "一", "万", "1,111,", "今年", "3月到", "项目投资3亿元今年5月开工", "3 ", "(")) {
            check(piece.repeat(100_000 / piece.length()), CONTEXTS.get(1));
        }
    }

    private static void check(String text, TimeContext context) {
        List<Span> spans = new ArrayList<>();
        Sentences.split(text).forEach(sentence -> spans.add(sentence.span()));
        QuantityReader.Result quantities = QUANTITIES.read(text);
        for (Quantity quantity : quantities.quantities()) {
            spans.add(quantity.span());
            hold(quantity.span().contains(quantity.number()), "the number lies in its figure", quantity, text);
        }
        TimeReader.Result times = TIMES.read(text, context);
        for (TimeExpression time : times.times()) {
            spans.add(time.span());
            hold(!time.start().isAfter(time.end()), "the window begins before it ends", time, text);
        }
        quantities.issues().stream().map(TextIssue::span).forEach(spans::add);
        times.issues().stream().map(TextIssue::span).forEach(spans::add);
        for (Span span : spans) {
            hold(span.end() <= text.length(), "the span lies in the text", span, text);
        }
    }

    /** An assertion of AssertJ's, half a million times, would take most of the minute. */
    private static void hold(boolean holds, String what, Object found, String text) {
        if (!holds) {
            fail(what + ": " + found + " in " + text);
        }
    }
}
