package org.taizhang.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects that a document names, and where. */
public final class DocumentProjects {
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

    private final List<DocumentProject> projects;
    private final Map<Place, List<ProjectMention>> mentions;
    private final Map<String, DocumentProject> byName = new HashMap<>();

    /**
     * @param projects in the order of their first mention
     * @param mentions by place, in reading order within each
     */
    public DocumentProjects(List<DocumentProject> projects, Map<Place, List<ProjectMention>> mentions) {
        this.projects = List.copyOf(projects);
        this.mentions = Map.copyOf(mentions);
        this.projects.forEach(project -> byName.putIfAbsent(project.name(), project));
        this.projects.forEach(project -> project.aliases().forEach(alias -> byName.putIfAbsent(alias, project)));
    }

    /** In the order of their first mention. */
    public List<DocumentProject> projects() {
        return projects;
    }

    /** The mentions in one passage, in reading order. */
    public List<ProjectMention> in(int article, int index) {
        return mentions.getOrDefault(new Place(article, index), List.of());
    }

    /** The project that bears this name, as its canonical one or else as an alias. */
    public Optional<DocumentProject> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
