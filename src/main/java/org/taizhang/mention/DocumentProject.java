package org.taizhang.mention;

import java.util.List;

/**
 * A project as one document knows it.
 *
 * @param name canonical in the document: its fullest form, without trailing 项目 or 工程
 * @param aliases other names for it in the document, sorted
 * @param parent name of the umbrella project where the document tells one; else empty
 * @param kind kind of works by the name's head (road, water, industry …); empty where the head tells nothing
 */
public record DocumentProject(String name, List<String> aliases, String parent, String kind) {
    public DocumentProject {
        aliases = List.copyOf(aliases);
    }
}
