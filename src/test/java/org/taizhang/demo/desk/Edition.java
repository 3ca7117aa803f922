package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * One document to be made.
 *
 * @param file path relative to the archive
 * @param number running number of the bulletin, page number of the newspaper
 * @param format page, scan, pdf, docx, html or txt
 * @param stories what it holds, as {@code kind} or {@code kind:project}
 */
public record Edition(
        String file, Publication publication, LocalDate date, int number, String format, List<String> stories) {

    public Edition {
        stories = List.copyOf(stories);
    }

    /** The same stories in another format: page, pdf, docx, html or txt. */
    public Edition as(String other) {
        String extension = other.equals("page") ? "pdf" : other;
        String renamed = file.substring(0, file.lastIndexOf('.') + 1) + extension;
        return new Edition(renamed, publication, date, number, other, stories);
    }

    /** 第2版 or 第14期. */
    public String pageLabel() {
        return publication.newspaper() ? "第" + number + "版" : "第" + number + "期";
    }

    /** The day that its stories report on. */
    public LocalDate reported() {
        return date.minusDays(1);
    }

    /** File name without folder and extension. */
    public String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
