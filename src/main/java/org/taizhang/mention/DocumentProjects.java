package org.taizhang.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The projects that a document names, and where.
 *
 * @param projects in the order of their first mention
 * @param mentions by place, in reading order within each
 */
public record DocumentProjects(List<DocumentProject> projects, Map<Place, List<ProjectMention>> mentions) {
    /**
     * A passage of the document.
     *
     * @param article number of the article, from 1
     * @param index of the paragraph, from 0; {@link #KICKER}, {@link #TITLE} or {@link #SUBTITLE}
     */
    public record Place(int article, int index) {
        public static final int KICKER = -3;
        public static final int TITLE = -2;
        public static final int SUBTITLE = -1;
    }

    public DocumentProjects {
        projects = List.copyOf(projects);
        mentions = Map.copyOf(mentions);
    }

    /** The mentions in one passage, in reading order. */
    public List<ProjectMention> in(int article, int index) {
        return mentions.getOrDefault(new Place(article, index), List.of());
    }

    /** The project that bears this name, as its canonical one or as an alias. */
    public Optional<DocumentProject> named(String name) {
        return Stream.concat(
                        projects.stream().filter(project -> project.name().equals(name)),
                        projects.stream().filter(project -> project.aliases().contains(name)))
                .findFirst();
    }
}
