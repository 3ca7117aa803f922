package org.taizhang.link.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What singles out a piece of a whole, or one of several that are alike.
 *
 * @param kind which piece
 * @param pattern where it stands in a name as {@link NameSpelling} writes it; the first group that matches tells which one
 */
public record Piece(Kind kind, Pattern pattern) {
    /** Which piece. */
    public enum Kind {
        /** 2021年 of a programme */
        YEAR,
        /** 二期 */
        PHASE,
        /** 三标段, 东段, a区 */
        SECTION
    }

    /** The piece as compared and the name without it. */
    record Cut(String piece, String rest) {}

    @Nullable
    Cut from(String name) {
        Matcher found = pattern.matcher(name);
        if (!found.find()) {
            return null;
        }
        String piece = found.group();
        for (int group = found.groupCount(); group > 0; group--) {
            piece = found.group(group) == null ? piece : found.group(group);
        }
        return new Cut(piece, name.substring(0, found.start()) + name.substring(found.end()));
    }
}
