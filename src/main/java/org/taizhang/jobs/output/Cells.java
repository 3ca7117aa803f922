package org.taizhang.jobs.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value as text. */
public final class Cells {
    private Cells() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** For a terminal: control characters, which could steer it, and marks that turn the writing direction are shown, not obeyed. */
    public static String harmless(@Nullable Object value) {
        StringBuilder shown = new StringBuilder();
        text(value).codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                shown.append(' ');
            } else if (Character.isISOControl(point) || turnsDirection(point)) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean turnsDirection(int point) {
        return point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
