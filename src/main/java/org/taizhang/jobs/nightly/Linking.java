package org.taizhang.jobs.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.ProjectDecisionFile;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectLinker;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.Region;
import org.taizhang.warehouse.ProjectLinking;

/** Puts the linker of projects together from the reference tables. */
final class Linking {
    private Linking() {}

    static ProjectLinking of(Home home) {
        Gazetteer gazetteer = RegionFiles.load(home.reference());
        ProjectLinker linker = ProjectFiles.linker(home.jobs());
        List<ProjectDecision> decisions =
                ProjectDecisionFile.read(home.reference().resolve("projects.csv"));
        return sightings -> linker.link(sightings, decisions, code -> parent(gazetteer, code));
    }

    private static @Nullable String parent(Gazetteer gazetteer, String code) {
        return gazetteer
                .byCode(code, null)
                .map(Region::parent)
                .filter(parent -> !parent.isEmpty())
                .orElse(null);
    }
}
