package org.taizhang.mention;

import java.util.List;
import org.taizhang.document.Span;

/**
 * A stretch of text that may name a region, before it is decided which.
 *
 * @param form how it names it
 * @param entries the regions that bear the name on the day, one entry a code; for a pronoun, zone word or unknown township empty
 * @param least the {@link RegionEvidence} that it needs whatever its name
 * @param word what the form needs to be resolved: the pronoun's head, the zone's type, the township's name; the surface otherwise
 */
record RegionCandidate(Span span, Form form, List<RegionEntry> entries, int least, String word) {
    /** How a stretch names a region. */
    enum Form {
        /** 焦作市, 焦作, 武陟 */
        NAME,
        /** 文昌街道 */
        TOWNSHIP,
        /** 泗门、朗霞 for 泗门镇 and 朗霞街道, in a list of their county's townships */
        SHORT_TOWNSHIP,
        /** 全市, 我区 */
        PRONOUN,
        /** 示范区, 市高新区 */
        ZONE
    }

    RegionCandidate {
        entries = List.copyOf(entries);
    }
}
