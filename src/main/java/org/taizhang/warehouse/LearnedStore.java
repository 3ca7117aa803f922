package org.taizhang.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.warehouse.part.LearnedRow;

/**
 * The night in which each content was first read as a paper of its day and region: one Parquet file that only grows. It cannot be had from
 * the parts, which say the same whenever they are written.
 */
public final class LearnedStore {
    private final Path file;

    /**
     * The store in a file, which need not be there yet.
     *
     * @param file see {@link WarehouseFolder#learned}
     */
    public LearnedStore(Path file) {
        this.file = file;
    }

    /**
     * Notes for each key that has no night yet that it was learned tonight.
     *
     * @param keys extraction keys of contents that have been read by now
     * @param night cut to the microsecond
     * @return how many were new
     */
    public int note(Collection<String> keys, Instant night) {
        List<LearnedRow> rows = new ArrayList<>(read());
        Set<String> known = rows.stream().map(LearnedRow::key).collect(Collectors.toCollection(HashSet::new));
        int before = rows.size();
        LocalDateTime tonight = LocalDateTime.ofInstant(night.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        keys.stream().sorted().filter(known::add).forEach(key -> rows.add(new LearnedRow(key, tonight)));
        if (rows.size() > before || !Files.exists(file)) {
            ParquetRows.write(file, LearnedRow.class, rows);
        }
        return rows.size() - before;
    }

    private List<LearnedRow> read() {
        return Files.exists(file)
                ? ParquetRows.read(
                        file, LearnedRow.class, "delete it, and all that was read by now counts as learned next night")
                : List.of();
    }
}
