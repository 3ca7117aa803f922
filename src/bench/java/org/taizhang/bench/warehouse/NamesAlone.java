package org.taizhang.bench.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.link.LinkResult;
import org.taizhang.link.LinkedProject;
import org.taizhang.link.ProjectLink;
import org.taizhang.link.ProjectSighting;
import org.taizhang.warehouse.ProjectLinking;

/** Takes equal names for one project: the star is measured here, not the linker. */
final class NamesAlone implements ProjectLinking {
    @Override
    public LinkResult link(List<ProjectSighting> sightings) {
        Map<String, LinkedProject> projects = new TreeMap<>();
        List<ProjectLink> links = new ArrayList<>(sightings.size());
        for (ProjectSighting sighting : sightings) {
            LinkedProject project = projects.computeIfAbsent(
                    sighting.name(),
                    name -> new LinkedProject(
                            "p" + Integer.toHexString(name.hashCode()) + name.length(),
                            name,
                            "",
                            "",
                            "",
                            sighting.regionCode(),
                            List.of(name),
                            List.of()));
            links.add(new ProjectLink(
                    sighting.document(), sighting.name(), sighting.name(), "", project.id(), "name", 1, "", 0));
        }
        return new LinkResult(
                projects.values().stream()
                        .sorted(java.util.Comparator.comparing(LinkedProject::id))
                        .toList(),
                links,
                List.of(),
                List.of());
    }
}
