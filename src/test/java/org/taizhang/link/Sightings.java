package org.taizhang.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.lexicon.ProjectFiles;

/** Sightings for tests, in a small country: province 410000 with the cities 410800 and 410600 and some of their counties. */
final class Sightings {
    private static final Map<String, String> PARENTS = Map.of(
            "410800", "410000", "410600", "410000", "410804", "410800", "410811", "410800", "410823", "410800",
            "410621", "410600", "410611", "410600");

    private static final Map<String, List<String>> NAMES =
            Map.of("鹤山市", List.of("410600"), "淇滨区", List.of("410611"), "浚县", List.of("410621"));

    static final RegionTree TREE = new RegionTree() {
        @Override
        public @Nullable String parentOf(String code) {
            return PARENTS.get(code);
        }

        @Override
        public List<String> named(String name) {
            return NAMES.getOrDefault(name, List.of());
        }
    };
    static final ProjectLinker LINKER = ProjectFiles.linker(Path.of("jobs"));

    private Sightings() {}

    static ProjectSighting sighting(String document, String day, String name, String region, String... aliases) {
        return of(document, LocalDate.parse(day), name, region, "", aliases);
    }

    static ProjectSighting of(
            String document, @Nullable LocalDate day, String name, String region, String parent, String... aliases) {
        return new ProjectSighting(document, day, name, List.of(aliases), parent, region, "", Map.of());
    }

    static LinkResult link(List<ProjectSighting> sightings, ProjectDecision... decisions) {
        return LINKER.link(sightings, List.of(decisions), TREE);
    }

    /** Id of the project that a document means by its only, or the given, name. */
    static String id(LinkResult result, String document, String name) {
        return result.links().stream()
                .filter(link ->
                        link.document().equals(document) && link.localName().equals(name))
                .map(ProjectLink::projectId)
                .findFirst()
                .orElseThrow();
    }

    static LinkedProject project(LinkResult result, String document, String name) {
        String id = id(result, document, name);
        return result.projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
