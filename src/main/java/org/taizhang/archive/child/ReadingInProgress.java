package org.taizhang.archive.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.FilePages;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;

/** One file while it is read, by one process or by several after each other: what has come so far, and which pages are given up. */
final class ReadingInProgress {
    /** So many pages of a file may be lost to crashes and waits before the rest of it is given up. */
    private static final int MOST_LOST = 10;

    private final Path file;
    private final long end;
    private final TreeMap<Integer, SourcePage> pages = new TreeMap<>();
    private final Set<Integer> lost = new TreeSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private int page;
    private int count;
    private boolean done;

    ReadingInProgress(Path file, Duration limit) {
        this.file = file;
        this.end = System.nanoTime() + limit.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** What is still to be read. */
    Order order() {
        Set<Integer> settled = new TreeSet<>(lost);
        settled.addAll(pages.keySet());
        return new Order(file.toString(), settled);
    }

    boolean isDone() {
        return done;
    }

    /** Whether a page is being read, rather than the file opened. */
    boolean isOnPage() {
        return page > 0;
    }

    void begins(int number, int of) {
        page = number;
        count = of;
    }

    void read(SourcePage read) {
        pages.put(read.number(), read);
    }

    void tell(Issue issue) {
        issues.add(issue);
    }

    void done(int of) {
        count = Math.max(count, of);
        done = true;
    }

    /**
     * The reader failed on the page, or on the file before its first page.
     *
     * @param what it did, as a sentence goes on: "crashed"
     * @throws UnreadableDocument where nothing of the file has been read or can be
     */
    void failed(Reason reason, String what) throws UnreadableDocument {
        boolean onePageOfSeveral = page > 0 && count > 1;
        if (onePageOfSeveral) {
            String text = "page " + page + " of " + count + ": the reader " + what + "; look at the page in "
                    + file.getFileName();
            issues.add(new Issue("page_lost", page, null, text));
            lost.add(page);
        }
        boolean more = onePageOfSeveral && count > lost.size() + pages.size() && lost.size() < MOST_LOST;
        page = 0;
        if (more && !left().isZero()) {
            return;
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocument(reason, file + ": the reader " + what + "; look at the file", null);
        }
        for (int unread = 1; unread <= count; unread++) {
            if (!pages.containsKey(unread) && lost.add(unread)) {
                String text = "page " + unread + " of " + count + " was not reached: the reader " + what + " before";
                issues.add(new Issue("page_lost", unread, null, text));
            }
        }
        done = true;
    }

    /** The process says that the file, or what was left of it, cannot be read. */
    void unreadable(UnreadableDocument why) throws UnreadableDocument {
        if (pages.isEmpty()) {
            throw why;
        }
        done = true;
    }

    /** @throws UnreadableDocument where the file holds no characters */
    FilePages result() throws UnreadableDocument {
        FilePages all = new FilePages(Math.max(count, pages.size()), List.copyOf(pages.values()), issues);
        if (!all.holdText()) {
            throw UnreadableDocument.withoutText(file, issues);
        }
        return all;
    }
}
