package org.taizhang.jobs.report;

import java.util.ArrayList;
import java.util.List;

/** What differs from usual, or from what is promised, in one run. */
final class Remarks {
    private Remarks() {}

    static List<Remark> of(RunReport report, List<Arrivals> earlier, List<ExpectedVolume> expected) {
        List<Remark> remarks = new ArrayList<>();
        if (report.release().isEmpty()) {
            return remarks;
        }
        remarks.addAll(conservation(report, "documents", "documents of the archive are not accounted for"));
        remarks.addAll(conservation(report, "pages", "pages were neither read nor told as lost"));
        if (!report.before().isEmpty()) {
            remarks.addAll(new Deliveries(report.arrivals(), earlier).remarks(expected));
        }
        report.rows("density")
                .forEach(row -> remarks.add(new Remark(
                        "facts_a_page",
                        String.valueOf(row.get("publication")),
                        row.get("facts_a_page") + " facts a page in " + row.get("new_pages") + " new pages, "
                                + row.get("facts_a_page_usual") + " in the month before: look at a page of it")));
        return remarks;
    }

    private static List<Remark> conservation(RunReport report, String table, String what) {
        long difference = report.number(table, "difference");
        return difference == 0 ? List.of() : List.of(new Remark("conservation", table, difference + " " + what));
    }
}
