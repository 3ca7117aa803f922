package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.ProjectMention;

/** Names before a colon: the whole item behind it is told of the project, whoever attracts, builds or owns it. */
final class Labels {
    private static final String COLONS = "：:";

    private Labels() {}

    /** 各县也不落后：甲县安装…: what a colon announces is told of its own subjects. */
    static boolean isBehindColon(Reading reading, Span span) {
        return isColon(reading.text(), span.start() - 1);
    }

    /** 二标段：甲隧道开挖86米. */
    static boolean isBeforeColon(Reading reading, Span span) {
        return isColon(reading.text(), span.end());
    }

    private static boolean isColon(String text, int place) {
        return place >= 0 && place < text.length() && COLONS.indexOf(text.charAt(place)) >= 0;
    }

    /** 某某水产加工：某镇招引，投资8000万元: the project that labels the clause right behind its colon; null for none. */
    static @Nullable ProjectMention before(SentenceReading sentence, Span clause) {
        Reading reading = sentence.reading();
        int colon = clause.start() - 1;
        if (colon <= 0 || !isColon(reading.text(), colon)) {
            return null;
        }
        Span label = sentence.clauseOf(Spans.between(colon - 1, colon)).span();
        ProjectMention name = Openings.name(reading, label);
        return name != null && reading.unread(name.span().end(), colon) == 0 ? name : null;
    }
}
