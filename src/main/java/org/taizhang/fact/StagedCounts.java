package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Which counts a stage word is said of. */
final class StagedCounts {
    private StagedCounts() {}

    /** The figures that a stage word is said of: the first, those coordinated with it before the word, and parts whose names a bracket lists. */
    static List<Figure> of(Token token, List<Figure> figures) {
        List<Figure> counted = figures.stream()
                .filter(figure -> token.equals(figure.staged().token()))
                .filter(figure -> !isSize(figure)
                        && !figure.staged().rule().equals(StageBehind.OF_MEASURE)
                        && !figure.staged().rule().equals(PowerStage.RULE)
                        && !figure.staged().rule().equals(StageNotRepeated.RULE))
                .toList();
        List<Figure> before = counted.stream()
                .filter(figure -> figure.quantity().span().end() <= token.start())
                .toList();
        List<Figure> listing = counted.stream()
                .filter(figure -> figure == counted.get(0)
                        || !NamedList.inBracket(figure.sentence().reading(), figure)
                                .isEmpty())
                .toList();
        return before.size() > 1 ? before : listing;
    }

    /** 3层主体已完工: how high the structure is that the stage is said of. */
    private static boolean isSize(Figure figure) {
        return figure.measured().rule().equals(UnitDefaults.BY_UNIT)
                && figure.sentence()
                                .reading()
                                .beginningAt(figure.quantity().span().end(), Word.Role.MARK, Marks.MAIN_STRUCTURE)
                        != null;
    }

    /** 另外70个项目计划4月复工，6月全部完工: the count that a later predicate still speaks of; null where a name stands between. */
    static @Nullable Figure spokenOf(SentenceReading sentence, Token token, List<Figure> figures) {
        for (Span span : sentence.governing(token.start())) {
            for (int i = figures.size() - 1; i >= 0; i--) {
                Figure figure = figures.get(i);
                if (figure.aggregates() && span.contains(figure.quantity().number())) {
                    return nameBetween(sentence.reading(), figure, span) ? null : figure;
                }
            }
            if (!StageNames.subjects(sentence.reading(), span).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static boolean nameBetween(Reading reading, Figure figure, Span span) {
        return reading.projects()
                .anyWithin(Spans.between(figure.quantity().span().end(), span.end()));
    }
}
