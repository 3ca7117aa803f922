package org.taizhang.link;

import java.util.List;

/**
 * A project of the archive. Grain: one project.
 *
 * @param id the same from night to night and from rebuild to rebuild
 * @param name canonical: the fullest form that the archive holds, or the statistician's word
 * @param parentId id of the umbrella project; empty where there is none
 * @param kind kind of works (road, water, industry …); empty where nothing tells it
 * @param owner company or authority whose project it is, by its fullest name; empty where nothing tells it
 * @param regionCode smallest region that any document gives for it and that all others agree with; empty where unknown
 * @param names all names that documents use for it, sorted
 * @param earlierIds ids under which a smaller archive, or one read before an older document was added, may have known it; sorted, without
 *     {@code id}
 */
public record LinkedProject(
        String id,
        String name,
        String parentId,
        String kind,
        String owner,
        String regionCode,
        List<String> names,
        List<String> earlierIds) {
    public LinkedProject {
        earlierIds = List.copyOf(earlierIds);
        names = List.copyOf(names);
    }
}
