package org.taizhang.jobs.nightly;

import java.util.List;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.GazetteerTree;
import org.taizhang.lexicon.ProjectDecisionFile;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectLinker;
import org.taizhang.link.RegionTree;
import org.taizhang.warehouse.ProjectLinking;

/** Puts the linker of projects together from the reference tables. */
final class Linking {
    private Linking() {}

    static ProjectLinking of(Home home) {
        RegionTree tree = new GazetteerTree(RegionFiles.load(home.reference()));
        ProjectLinker linker = ProjectFiles.linker(home.jobs());
        List<ProjectDecision> decisions =
                ProjectDecisionFile.read(home.reference().resolve("projects.csv"));
        return sightings -> linker.link(sightings, decisions, tree);
    }
}
