package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.layout.PageText;
import org.taizhang.lexicon.GrammarFiles;

/**
 * Whatever a document holds, extraction gives facts or issues whose places lie in its text. {@code mvn test -Dtest=ExtractorFuzzTest
 * -Dfuzz.inputs=12500} tries 100,000 mutations in about two minutes; every build tries a tenth of them.
 */
class ExtractorFuzzTest {
    private static final String SEED = "本报讯（记者王强）5月12日，宜昌市举行2023年第二批重点项目集中开工活动，共开工项目36个（其中工业项目12个，民生项目8个），总投资128.6亿元；"
            + "截至4月底，东山大道改造工程已完成投资1.2亿元，铺设管网8.5公里，二期主体已封顶，计划9月底前建成通车，届时可新增车位450个。";
    private static final String MARKS = "，。；（）()、：“”…—-0123456789亿万元个%年月日将已其中\u0000\uD83D\uDC00 \t";

    /** Backtracking that explodes takes minutes; a slow machine's first sentence does not take this long. */
    private static final long LONGEST_START_NANOS = 2_000_000_000L;

    private static final long LONGEST_NANOS_PER_CHARACTER = 1_000_000L;

    /** Mutations for each seed of the random numbers. */
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_250);

    private static final List<String> SEEDS = Stream.concat(
                    Stream.of(SEED), RuleExamples.all().stream().map(RuleExamples.Example::text))
            .toList();
    /** What Java takes for white space, by {@link Character#isWhitespace} and {@link Character#isSpaceChar}. */
    private static final String SPACE = "[\\s\\p{Z}\\x1C-\\x1F]";

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    }

    /** Mutated sentences of all rules, and random characters between their words. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutatedSentencesGiveFactsOrIssues(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < INPUTS; i++) {
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int change = random.nextInt(24); change >= 0; change--) {
                mutate(text, random);
            }
            assertPlacesInText(text.toString());
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 2 -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 3 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
            default -> {
                int end = Math.min(text.length(), at + random.nextInt(20));
                text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        if (text.isEmpty()) {
            text.append('，');
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void randomCharactersGiveFactsOrIssues(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String words = SEEDS.get(random.nextInt(SEEDS.size()));
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(300); length >= 0; length--) {
                text.append(
                        switch (random.nextInt(4)) {
                            case 0 -> (char) random.nextInt(Character.MAX_VALUE + 1);
                            case 1 -> MARKS.charAt(random.nextInt(MARKS.length()));
                            default -> words.charAt(random.nextInt(words.length()));
                        });
            }
            assertPlacesInText(text.toString());
        }
    }

    /** A text that an OCR or a broken font may give: 1 MB without a mark at which to stop. */
    @Test
    void hugeTextWithoutPunctuationIsRead() {
        assertPlacesInText("新建某某路道路12公里沿线改造管网30公里完成投资5亿元某某大桥封顶".repeat(10_000));
    }

    @Test
    void longTextWithoutPunctuationIsRead() {
        assertPlacesInText("新建道路12公里改造管网30公里完成投资5亿元".repeat(400));
    }

    @Test
    void emptyTextSaysNothing() {
        assertThat(extract("").measurements()).isEmpty();
    }

    private static void assertPlacesInText(String text) {
        long before = CPU.getCurrentThreadCpuTime();
        Extraction extraction = extract(text);
        assertThat(CPU.getCurrentThreadCpuTime() - before)
                .as("nanoseconds of work for %s", text)
                .isLessThan(LONGEST_START_NANOS + LONGEST_NANOS_PER_CHARACTER * text.length());
        PageText page = extraction.pages().get(0);
        extraction.measurements().forEach(fact -> {
            assertInside(fact.source(), page, text);
            assertThat(fact.source().span().of(page.text()))
                    .as("the figure at the place of a fact in %s", text)
                    .matches("(?s).*[\\p{N}〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟廿卅○].*");
        });
        extraction.milestones().forEach(fact -> assertInside(fact.source(), page, text));
        extraction.mentions().forEach(mention -> {
            assertInside(mention.source(), page, text);
            assertThat(mention.source().span().of(page.text()).replaceAll(SPACE, ""))
                    .as("place of a mention in %s", text)
                    .isEqualTo(mention.surface().replaceAll(SPACE, ""));
        });
    }

    private static void assertInside(Source source, PageText page, String text) {
        assertThat(source.span().end())
                .as("place of a fact in %s", text)
                .isLessThanOrEqualTo(page.text().length());
        assertThat(source.span().length())
                .as("length of the place of a fact in %s", text)
                .isPositive();
    }

    private static Extraction extract(String text) {
        Identity identity = new Identity("三峡日报", "420500", LocalDate.of(2023, 5, 13), "", "manifest");
        List<Line> lines = text.lines().map(Line::unplaced).toList();
        return extractor.extract(new SourceDocument(
                identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of()));
    }
}
