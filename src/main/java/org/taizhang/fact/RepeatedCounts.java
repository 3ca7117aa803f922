package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;

/** Counts that tell nothing new: those that refer back (这17个项目) or only sum up the names before them, unless they carry a stage. */
final class RepeatedCounts {
    private static final int ADJACENT = 4;

    private RepeatedCounts() {}

    static boolean is(SentenceReading sentence, Quantity quantity, Measured measured, Staged staged) {
        boolean counts =
                measured.metric().equals("project_count") || measured.metric().equals("enterprise_count");
        return counts && !staged.any() && (refersBack(sentence, quantity) || sumsUp(sentence, quantity));
    }

    private static boolean refersBack(SentenceReading sentence, Quantity quantity) {
        Token before = sentence.reading().tokens().previous(quantity.span().start());
        return before != null
                && before.is(Role.MARK, Marks.BACK)
                && quantity.span().start() - before.end() <= ADJACENT;
    }

    private static boolean sumsUp(SentenceReading sentence, Quantity quantity) {
        Span clause = sentence.clauseOf(quantity.span()).span();
        List<ProjectMention> names =
                NamedList.before(sentence.reading(), clause, quantity.span().start());
        int summed = names.isEmpty() ? regionsBefore(sentence.reading(), clause, quantity) : names.size();
        summed = summed == 0 ? itemsBefore(sentence, quantity) : summed;
        return summed > 1 && summed == quantity.value().intValue();
    }

    /** 组件厂和储能电站两个项目: how many nouns that nobody knows are coordinated right before a count. */
    private static int itemsBefore(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(quantity.span().start());
        int start = reading.tokens().within(own).stream()
                .filter(token -> token.is(Role.MODALITY)
                        || token.is(Role.STAGE)
                        || token.is(Role.MARK, Marks.CARRY_OUT)
                        || token.is(Role.MARK, Marks.LIST_END)
                        || token.is(Role.MARK, Marks.LIST_OPEN))
                .mapToInt(Token::end)
                .max()
                .orElse(own.start());
        if (reading.quantities().anyWithin(own)) {
            return 0;
        }
        String items = Spans.between(Math.min(start, own.end()), own.end()).of(reading.text());
        int joints =
                (int) items.chars().filter(c -> Coordination.isJoint((char) c)).count();
        return joints == 0 || items.isEmpty() || Coordination.isJoint(items.charAt(items.length() - 1))
                ? 0
                : joints + 1;
    }

    /** 武威、黄羊两个园区: how many regions of a list end right before a count. */
    private static int regionsBefore(Reading reading, Span clause, Quantity quantity) {
        int count = 0;
        int end = quantity.span().start();
        RegionMention last = reading.regions().lastEndingBy(end);
        while (last != null && last.span().end() == end && last.span().start() >= clause.start()) {
            count++;
            end = last.span().start() - 1;
            boolean joined =
                    end >= clause.start() && Coordination.isJoint(reading.text().charAt(end));
            last = joined ? reading.regions().lastEndingBy(end) : null;
        }
        return count;
    }
}
