package org.taizhang.demo.desk;

import java.util.List;
import org.taizhang.demo.world.Tables;

/**
 * A newspaper or bulletin.
 *
 * @param folder where its files lie
 * @param name name as printed
 * @param region code of the city that it is published for
 * @param newspaper false for a bulletin
 * @param office who publishes it
 */
public record Publication(String folder, String name, String region, boolean newspaper, String office) {

    /** Reads {@code publications.csv}. */
    public static List<Publication> load() {
        return Tables.rows("publications.csv").stream()
                .map(row -> new Publication(
                        row.get("folder"),
                        row.get("publication"),
                        row.get("region"),
                        row.get("kind").equals("newspaper"),
                        row.get("office")))
                .toList();
    }
}
