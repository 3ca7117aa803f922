package org.taizhang.warehouse.describe;

/**
 * What a check found before the release.
 *
 * @param name the sentence that must hold, words joined by underscores
 * @param severity {@code error} or {@code warning}
 * @param offending rows that break it
 */
public record CheckNote(String name, String severity, String meaning, long offending) {
    public boolean holds() {
        return offending == 0;
    }
}
