package org.taizhang.demo.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.world.Project;

/** Which names mean which project, and which documents use them: the truth for the linker. Grain: one project that a document names. */
final class IdentityTruth {
    static final String COLUMNS = "project,names,kind,owner,region_code,documents";

    /** What is known of a project. */
    private record Known(TreeSet<String> names, TreeSet<String> regions, TreeSet<String> documents) {}

    private final Map<String, Project> world = new TreeMap<>();
    private final Map<String, Known> known = new TreeMap<>();

    IdentityTruth(List<Project> projects) {
        projects.forEach(project -> world.put(project.name(), project));
    }

    void add(Sheet sheet) {
        for (Article article : sheet.articles()) {
            for (Article.ProjectName named : article.projects()) {
                Known project = known.computeIfAbsent(
                        named.name(), k -> new Known(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
                project.names.add(named.name());
                project.names.addAll(named.aliases());
                project.regions.add(named.region());
                project.documents.add(sheet.edition().stem());
            }
        }
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        known.forEach((name, project) -> {
            Project invented = world.get(name);
            rows.add(List.of(
                    name,
                    String.join("|", project.names),
                    invented == null ? "" : invented.kind().key(),
                    invented == null ? "" : invented.owner(),
                    String.join("|", project.regions),
                    String.join("|", project.documents)));
        });
        return rows;
    }
}
