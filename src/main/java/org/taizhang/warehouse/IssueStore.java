package org.taizhang.warehouse;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.document.Issue;

/** What is wrong with the archive as a whole, such as rows of its manifests: one Parquet file that is replaced as a whole. */
public final class IssueStore {
    private final Path file;

    /** @param file see {@link WarehouseFolder#archiveIssues} */
    public IssueStore(Path file) {
        this.file = file;
    }

    /** Replaces the issues. */
    public void write(List<Issue> issues) {
        ParquetRows.write(file, Issue.class, issues);
    }
}
