package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.Sentence;

/**
 * Notices in which a paper corrects what it printed (更正, 勘误), and what they say was wrong: of “总投资4.36亿元”应为“总投资3.46亿元”
 * only the second counts.
 */
final class Corrections {
    /** Longest title that is a notice wherever the word stands in it: 本报更正, 致歉与更正. */
    private static final int LONGEST_TITLE = 8;

    private Corrections() {}

    /** Whether a title heads a notice: 更正启事, 勘误, 关于某文的更正. */
    static boolean heads(Reading title) {
        int length = title.text().strip().length();
        return title.tokens()
                .anyWithin(
                        Spans.between(0, title.text().length()),
                        token -> token.is(Role.MARK, Marks.CORRECTION)
                                && (length <= LONGEST_TITLE || token.start() == 0 || token.end() == length));
    }

    /** Whether a paragraph says that it corrects: 特此更正, 现更正如下. */
    static boolean says(Reading paragraph) {
        return paragraph
                .tokens()
                .anyWithin(Spans.between(0, paragraph.text().length()), token -> token.is(Role.MARK, Marks.CORRECTING));
    }

    /** The stretches of a notice's sentence that say what was wrong, and the titles of the articles in which it stood. */
    static List<Span> wrong(Reading reading, Sentence sentence) {
        List<Clause> clauses = Clauses.split(reading.text(), sentence.span(), reading.quantities());
        List<Span> wrong = titles(reading.text(), sentence.span());
        for (Token token : reading.tokens().within(sentence.span())) {
            Span stretch = token.is(Role.MARK, Marks.SHOULD_READ)
                    ? ahead(reading, clauses, sentence.span(), token)
                    : token.is(Role.MARK, Marks.MISPRINTED_AS)
                            ? behind(reading, clauses, sentence.span(), token)
                            : null;
            if (token.is(Role.MARK, Marks.ERROR)) {
                Quantity figure = lastFigure(reading, clauseAt(clauses, token.start()), token.start());
                stretch = figure == null ? null : figure.span();
            }
            if (stretch != null) {
                wrong.add(stretch);
            }
        }
        return wrong;
    }

    private static List<Span> titles(String text, Span sentence) {
        List<Span> titles = new ArrayList<>();
        int open = text.indexOf('《', sentence.start());
        while (open >= 0 && open < sentence.end()) {
            int close = text.indexOf('》', open);
            if (close < 0) {
                return titles;
            }
            titles.add(Spans.between(open, close));
            open = text.indexOf('《', close);
        }
        return titles;
    }

    /** The quotation that ends right before the word; else its clause up to it, or the one before where that tells nothing. */
    private static @Nullable Span ahead(Reading reading, List<Clause> clauses, Span sentence, Token word) {
        String text = reading.text();
        int end = word.start();
        if (end > sentence.start() && isClosing(text.charAt(end - 1))) {
            int open = Math.max(text.lastIndexOf('“', end), text.lastIndexOf('「', end));
            return open >= sentence.start() ? Spans.between(open, end) : null;
        }
        for (int i = indexAt(clauses, end); i >= 0; i--) {
            Span clause = clauses.get(i).span();
            Span stretch = Spans.between(clause.start(), Math.max(clause.start(), Math.min(clause.end(), end)));
            if (!reading.quantities().within(stretch).isEmpty()
                    || !reading.times().within(stretch).isEmpty()) {
                return stretch;
            }
        }
        return null;
    }

    /** The quotation that begins right behind the word; else the rest of its clause. */
    private static Span behind(Reading reading, List<Clause> clauses, Span sentence, Token word) {
        String text = reading.text();
        int start = word.end();
        if (start < sentence.end() && isOpening(text.charAt(start))) {
            int close = Math.max(text.indexOf('”', start), text.indexOf('」', start));
            return Spans.between(start, close < 0 ? sentence.end() : Math.min(close, sentence.end()));
        }
        return Spans.between(start, Math.max(start, clauseAt(clauses, start).end()));
    }

    private static @Nullable Quantity lastFigure(Reading reading, Span clause, int end) {
        List<Quantity> figures = reading.quantities()
                .within(Spans.between(clause.start(), Math.max(clause.start(), Math.min(clause.end(), end))));
        return figures.isEmpty() ? null : figures.get(figures.size() - 1);
    }

    private static Span clauseAt(List<Clause> clauses, int place) {
        return clauses.get(indexAt(clauses, place)).span();
    }

    private static int indexAt(List<Clause> clauses, int place) {
        int index = 0;
        while (index + 1 < clauses.size() && clauses.get(index + 1).span().start() <= place) {
            index++;
        }
        return index;
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '」';
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '「';
    }
}
