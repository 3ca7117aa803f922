package org.taizhang.link;

import java.util.List;
import org.taizhang.document.Issue;

/**
 * What the linker made of all sightings, in an order that depends on their content alone.
 *
 * @param projects by id
 * @param links by document and local name, one for each sighting
 * @param doubts pairs of names that somebody should look at, the likeliest first
 * @param issues decisions that contradict the evidence or that no project answers to
 */
public record LinkResult(
        List<LinkedProject> projects, List<ProjectLink> links, List<LinkDoubt> doubts, List<Issue> issues) {
    public LinkResult {
        projects = List.copyOf(projects);
        links = List.copyOf(links);
        doubts = List.copyOf(doubts);
        issues = List.copyOf(issues);
    }
}
