package org.taizhang.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.TimeExpression.Role;

/**
 * Finds the day that an article reports on, if it is the issue date or lies not long before it: the first day in the article's first
 * sentence, or at the head of its second where the first gives no figures (a quotation, an opening phrase), the day on which somebody
 * spoke to the paper, or the day at the end of a photo
 * caption. 截至3月10日 names none: that is the day of the figures, not of the report.
 */
public final class Datelines {
    /** A day longer ago is history that the article tells, not the day that it reports on. */
    private static final int LONGEST_AGO = 45;
    /** A paragraph as short as this is a byline, and the head stands in the next one. */
    private static final int LONGEST_BYLINE = 40;

    private static final int LONGEST_CAPTION = 200;
    private static final int HEAD_SENTENCES = 2;
    /** Characters before the day that opens the second sentence. */
    private static final int OPENING = 8;
    /** Paragraphs that may set the scene before the report begins. */
    private static final int OPENING_PARAGRAPHS = 2;
    /** Paragraphs in which the paper says when it was there. */
    private static final int TELLING_PARAGRAPHS = 2;

    private final TimeReader times;
    private final Trie<Boolean> captionWords;
    private final TimeWords words;

    public Datelines(Words words) {
        times = new TimeReader(words);
        this.words = words.times();
        Map<String, Boolean> byWord = new HashMap<>();
        words.times().captionWords().forEach(word -> byWord.put(word, true));
        captionWords = Trie.of(byWord);
    }

    /**
     * The day that the article reports on; null where it gives none.
     *
     * @param paragraphs the article's paragraphs in reading order, without its titles
     */
    public @Nullable LocalDate find(List<String> paragraphs, LocalDate issueDate) {
        int lead = 0;
        while (lead < paragraphs.size()) {
            LocalDate day = inHead(paragraphs.get(lead), issueDate);
            if (day != null) {
                return day;
            }
            boolean byline = paragraphs.get(lead).length() <= LONGEST_BYLINE;
            if (!byline && (lead >= OPENING_PARAGRAPHS || givesFigures(paragraphs.get(lead), List.of()))) {
                break;
            }
            lead++;
        }
        List<String> head = paragraphs.subList(0, Math.min(paragraphs.size(), lead + TELLING_PARAGRAPHS));
        LocalDate told = told(head, issueDate);
        return told != null ? told : inCaption(paragraphs, issueDate);
    }

    private @Nullable LocalDate inHead(String paragraph, LocalDate issueDate) {
        List<Sentence> sentences = Sentences.split(paragraph);
        for (int i = 0; i < Math.min(HEAD_SENTENCES, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            List<TimeExpression> times = times(sentence.text(), issueDate);
            for (TimeExpression time : times) {
                boolean opens = i == 0 || time.span().start() <= OPENING;
                if (opens && isReportDay(time, issueDate)) {
                    return tellsOfLater(paragraph, time.end(), issueDate) ? null : time.end();
                }
            }
            if (givesFigures(sentence.text(), times)) {
                return null;
            }
        }
        return null;
    }

    /** 6月30日，甲路通车。7月6日，乙路通车: a report that tells of a later day too was not written on the first. */
    private boolean tellsOfLater(String paragraph, LocalDate day, LocalDate issueDate) {
        return times(paragraph, issueDate).stream()
                .anyMatch(time -> time.granularity() == Granularity.DAY
                        && time.role() == Role.WITHIN
                        && time.start().equals(time.end())
                        && time.start().isAfter(day)
                        && !time.start().isAfter(issueDate));
    }

    /** Whether a sentence has other numbers than those of its times. */
    private static boolean givesFigures(String sentence, List<TimeExpression> times) {
        for (int i = 0; i < sentence.length(); i++) {
            int at = i;
            if (Signs.isArabicDigit(sentence.charAt(at))
                    && times.stream()
                            .noneMatch(time -> time.span().start() <= at
                                    && at < time.span().end())) {
                return true;
            }
        }
        return false;
    }

    /** 现场负责人5月9日告诉记者: the day of a talk with the paper or of its visit, anywhere in the first paragraphs. */
    private @Nullable LocalDate told(List<String> head, LocalDate issueDate) {
        for (String paragraph : head) {
            for (Sentence sentence : Sentences.split(paragraph)) {
                if (!tells(sentence.text())) {
                    continue;
                }
                for (TimeExpression time : times(sentence.text(), issueDate)) {
                    if (isReportDay(time, issueDate)
                            && tells(sentence.text().substring(time.span().end()))) {
                        return time.end();
                    }
                }
            }
        }
        return null;
    }

    private boolean tells(String text) {
        return words.tellingWords().stream().anyMatch(text::contains);
    }

    /**
     * The last day of the year that the title of a report names by its number (2014年统计公报), which is over on the issue date; null where
     * the title names none or is not that of a report.
     */
    public @Nullable LocalDate ofReport(String title, LocalDate issueDate) {
        if (!isReport(title)) {
            return null;
        }
        return times(title, issueDate).stream()
                .filter(time -> time.role() == Role.WITHIN
                        && time.granularity() == Granularity.YEAR
                        && Signs.isArabicDigit(title.charAt(time.span().start()))
                        && time.end().isBefore(issueDate))
                .map(TimeExpression::end)
                .findFirst()
                .orElse(null);
    }

    /** Whether a title is that of a report: 上半年投资运行情况. */
    public boolean isReport(String title) {
        return words.reportWords().stream().anyMatch(title::contains);
    }

    /** The year that is over on which a heading looks back (2018年工作回顾, 盘点2017); null where it does not. */
    public @Nullable Integer reviewed(String heading, LocalDate issueDate) {
        if (words.reviewWords().stream().noneMatch(heading::contains)) {
            return null;
        }
        return times(heading, issueDate).stream()
                .filter(time -> time.granularity() == Granularity.YEAR
                        && time.role() == Role.WITHIN
                        && time.end().isBefore(issueDate))
                .map(time -> time.start().getYear())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate inCaption(List<String> paragraphs, LocalDate issueDate) {
        String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
        if (paragraphs.size() > 2 || last.length() > LONGEST_CAPTION) {
            return null;
        }
        for (TimeExpression time : times(last, issueDate)) {
            if (isReportDay(time, issueDate)
                    && captionWords.longest(last, time.span().end()) != null) {
                return time.end();
            }
        }
        return null;
    }

    private List<TimeExpression> times(String text, LocalDate issueDate) {
        return times.read(text, new TimeContext(issueDate, null)).times();
    }

    private static boolean isReportDay(TimeExpression time, LocalDate issueDate) {
        return time.role() == Role.WITHIN
                && time.granularity() == Granularity.DAY
                && time.start().equals(time.end())
                && !time.end().isAfter(issueDate)
                && !time.end().isBefore(issueDate.minusDays(LONGEST_AGO));
    }
}
