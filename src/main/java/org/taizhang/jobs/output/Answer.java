package org.taizhang.jobs.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.SpreadsheetText;

/** Writes the answer to a query. */
public enum Answer {
    TABLE {
        @Override
        public void write(QueryResult result, PrintWriter out) {
            new TextTable(result).write(out);
        }
    },
    CSV {
        @Override
        public void write(QueryResult result, PrintWriter out) throws IOException {
            CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
            printer.printRecord(result.columns());
            for (List<@Nullable Object> row : result.rows()) {
                printer.printRecord(row.stream().map(Answer::csvCell).toList());
            }
            printer.flush();
        }
    },
    JSON {
        @Override
        public void write(QueryResult result, PrintWriter out) throws IOException {
            out.println(Json.table(result));
        }
    };

    /** @throws IOException where {@code out} fails */
    public abstract void write(QueryResult result, PrintWriter out) throws IOException;

    private static String csvCell(@Nullable Object value) {
        String text = Cells.text(value);
        return value instanceof String ? SpreadsheetText.harmless(text) : text;
    }
}
