package org.taizhang.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a publication's files are known by their names.
 *
 * @param publication its name
 * @param region code (GB/T 2260) or name of the region that it is published for; empty where it has none
 * @param files patterns for the path below the archive's root, matched anywhere in it; the groups {@code year}, {@code month},
 *     {@code day} give the issue date, the group {@code page} the page label, all of them optional
 */
public record PublicationSource(String publication, String region, List<Pattern> files) {
    public PublicationSource {
        if (publication.isBlank() || files.isEmpty()) {
            throw new IllegalArgumentException(
                    "a source needs a publication and at least one file pattern: " + publication);
        }
        files = List.copyOf(files);
    }
}
