package org.taizhang.layout;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a text without places that make up one paragraph, with what they are for. */
record FlowParagraph(List<FlowLine> lines, Role role) {
    /** What a paragraph is for. */
    enum Role {
        /** a title, kicker, subtitle or the like */
        HEADING,
        /** the authors, on a line of their own */
        BYLINE,
        /** text of a photo, with its photographer */
        CAPTION,
        /** date of publication, source, staff, advertisement */
        FURNITURE,
        BODY
    }

    FlowParagraph {
        lines = List.copyOf(lines);
    }

    FlowParagraph as(Role other) {
        return new FlowParagraph(lines, other);
    }

    List<Strip> strips() {
        return lines.stream().map(FlowLine::strip).toList();
    }

    /** The characters as printed, line breaks left out. */
    String text() {
        return lines.stream().map(FlowLine::text).collect(Collectors.joining());
    }

    boolean marked() {
        return lines.get(0).marked();
    }
}
