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
        return summed > 1 && summed == quantity.value().intValue();
    }

    /** 武威、黄羊两个园区: how many regions of a list end right before a count. */
    private static int regionsBefore(Reading reading, Span clause, Quantity quantity) {
        int count = 0;
        int end = quantity.span().start();
        RegionMention last = reading.regions().lastEndingBy(end);
        while (last != null && last.span().end() == end && last.span().start() >= clause.start()) {
            count++;
            end = last.span().start() - 1;
            boolean joined = end >= clause.start()
                    && Coordination.JOINTS.indexOf(reading.text().charAt(end)) >= 0;
            last = joined ? reading.regions().lastEndingBy(end) : null;
        }
        return count;
    }
}
