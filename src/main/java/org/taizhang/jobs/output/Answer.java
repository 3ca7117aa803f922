package org.taizhang.jobs.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.QueryResult;

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
                printer.printRecord(row.stream().map(SpreadsheetCell::of).toList());
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
}
