package org.taizhang.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.TimeExpression.Role;

/**
 * Finds the day that an article reports on: the first day that the first sentence of its head names, if it is the issue date or lies
 * before it. 截至3月10日 names none: that is the day of the figures, not of the report.
 */
public final class Datelines {
    /** A day longer ago is history that the article tells, not the day that it reports on. */
    private static final int LONGEST_AGO = 45;
    /** The head: what a reader sees before the second sentence. */
    private static final int HEAD_PARAGRAPHS = 2;

    private static final int HEAD_SENTENCES = 2;
    private static final int HEAD_LENGTH = 120;

    private final TimeReader times;

    public Datelines(Words words) {
        times = new TimeReader(words);
    }

    /**
     * The day that the head of the article gives; null where it gives none.
     *
     * @param paragraphs the article's paragraphs in reading order, without its titles
     */
    public @Nullable LocalDate find(List<String> paragraphs, LocalDate issueDate) {
        TimeContext context = new TimeContext(issueDate, null);
        for (String paragraph : paragraphs.subList(0, Math.min(HEAD_PARAGRAPHS, paragraphs.size()))) {
            List<Sentence> sentences = Sentences.split(paragraph);
            for (Sentence sentence : sentences.subList(0, Math.min(HEAD_SENTENCES, sentences.size()))) {
                LocalDate day = day(sentence.text(), context, issueDate);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String sentence, TimeContext context, LocalDate issueDate) {
        for (TimeExpression time : times.read(sentence, context).times()) {
            boolean day = time.granularity() == Granularity.DAY
                    && time.start().equals(time.end())
                    && time.role() == Role.WITHIN;
            boolean recent = !time.end().isAfter(issueDate) && !time.end().isBefore(issueDate.minusDays(LONGEST_AGO));
            if (day && recent && time.span().start() < HEAD_LENGTH) {
                return time.end();
            }
        }
        return null;
    }
}
