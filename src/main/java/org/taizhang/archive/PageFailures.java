package org.taizhang.archive;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;
import org.xml.sax.SAXException;

/** Lets a page that cannot be read cost itself and not the others of its file; a file none of whose pages can be read is damaged. */
final class PageFailures {
    /** Reads one page. */
    @FunctionalInterface
    interface Reading {
        void read() throws IOException, SAXException, TikaException;
    }

    private final PageSink sink;
    private @Nullable IOException first;

    PageFailures(PageSink sink) {
        this.sink = sink;
    }

    /** Reads a page of so many where it is wanted. */
    void attempt(int page, int of, Reading reading) {
        if (!sink.begins(page, of)) {
            return;
        }
        try {
            reading.read();
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            lost(page, of, e);
        } catch (StackOverflowError e) {
            lost(page, of, new IOException("it is nested without end", e));
        }
    }

    private void lost(int page, int of, Exception failure) {
        first = first == null ? new IOException("page " + page + ": " + failure.getMessage(), failure) : first;
        String text = "page " + page + " of " + of + " cannot be read: " + failure.getMessage()
                + "; the other pages were; supply a sound copy";
        sink.report(new Issue("page_lost", page, null, text));
    }

    /** @throws IOException where pages failed and none was read */
    void check() throws IOException {
        if (first != null && sink.pages().isEmpty()) {
            throw first;
        }
    }
}
