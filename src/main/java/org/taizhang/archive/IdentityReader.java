package org.taizhang.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.PublicationSource;

/**
 * Tells whose paper a file is before it is opened: by its row in a manifest, and what the row leaves open by the file's name. What both
 * leave open, {@link DocumentReader} takes from the text.
 */
public final class IdentityReader {
    private final Manifest manifest;
    private final List<PublicationSource> sources;

    public IdentityReader(Manifest manifest, List<PublicationSource> sources) {
        this.manifest = manifest;
        this.sources = List.copyOf(sources);
    }

    /**
     * What was found out.
     *
     * @param identity what is known; {@code decidedBy} is empty where nothing is
     * @param issues a contradiction between manifest and name
     */
    public record Result(Identity identity, List<Issue> issues) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    /** Tells about the file of a name, which is as in {@link ArchiveFile#name}. */
    public Result read(String name) {
        Identity row = manifest.of(name);
        Identity path = PathIdentity.of(name, sources);
        if (row == null) {
            return new Result(path == null ? new Identity("", "", null, "", "") : path, List.of());
        }
        if (path == null) {
            return new Result(row, List.of());
        }
        return new Result(row.filledFrom(path), conflicts(name, row, path));
    }

    private static List<Issue> conflicts(String name, Identity row, Identity path) {
        List<Issue> issues = new ArrayList<>();
        compare(issues, name, "publication", row.publication(), path.publication());
        compare(issues, name, "issue date", text(row.issueDate()), text(path.issueDate()));
        return issues;
    }

    private static void compare(List<Issue> issues, String name, String what, String row, String path) {
        if (!row.isEmpty() && !path.isEmpty() && !row.equals(path)) {
            String text = name + ": the manifest says " + what + " " + row + ", the file's name says " + path
                    + "; the manifest stands";
            issues.add(new Issue("identity_conflict", 0, null, text));
        }
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
