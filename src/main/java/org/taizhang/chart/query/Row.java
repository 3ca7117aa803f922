package org.taizhang.chart.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.spec.PackFileException;

/** One row of an answer. A cell of the wrong kind is refused with the query's file and the column. */
public record Row(String file, Map<String, @Nullable Object> cells) {

    /** Whether the query has such a column. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell as text; empty where it is NULL or the query has no such column. */
    public String text(String column) {
        Object cell = cells.get(column);
        return cell == null ? "" : cell.toString();
    }

    /** The cell as text, of a column that must be there. */
    public String required(String column) {
        if (!has(column)) {
            throw refuse(column, "the query must have this column; it has " + cells.keySet());
        }
        return text(column);
    }

    /** The cell as a number; empty where it is NULL. */
    public Optional<BigDecimal> number(String column) {
        required(column);
        Object cell = cells.get(column);
        if (cell == null) {
            return Optional.empty();
        }
        if (cell instanceof Number) {
            return Optional.of(new BigDecimal(cell.toString()));
        }
        throw refuse(column, "expected a number, not " + cell);
    }

    /** The cell as a count; 0 where it is NULL. */
    public long count(String column) {
        return number(column).map(BigDecimal::longValueExact).orElse(0L);
    }

    /** The cell as a day; empty where it is NULL. */
    public Optional<LocalDate> day(String column) {
        required(column);
        Object cell = cells.get(column);
        if (cell == null) {
            return Optional.empty();
        }
        if (cell instanceof LocalDate day) {
            return Optional.of(day);
        }
        throw refuse(column, "expected a date, not " + cell);
    }

    /** Texts of a list column; none where it is NULL or the query has no such column. */
    public List<String> texts(String column) {
        Object cell = cells.get(column);
        if (cell == null) {
            return List.of();
        }
        if (cell instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw refuse(column, "expected a list, not " + cell);
    }

    /** An exception that names the query and the column. */
    public PackFileException refuse(String column, String reason) {
        return new PackFileException(file + ": column " + column + ": " + reason);
    }
}
