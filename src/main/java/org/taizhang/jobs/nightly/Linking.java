package org.taizhang.jobs.nightly;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.link.ProjectLinker;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.ProjectNaming;
import org.taizhang.mention.Region;
import org.taizhang.warehouse.ProjectLinking;

/** Puts the linker of projects together from the reference tables. */
final class Linking {
    private Linking() {}

    static ProjectLinking of(Home home) {
        Gazetteer gazetteer = RegionFiles.load(home.reference());
        ProjectLinker linker = new ProjectLinker(new ProjectNaming(List.of(), Map.of()));
        return sightings -> linker.link(sightings, List.of(), code -> parent(gazetteer, code));
    }

    private static @Nullable String parent(Gazetteer gazetteer, String code) {
        return gazetteer
                .byCode(code, null)
                .map(Region::parent)
                .filter(parent -> !parent.isEmpty())
                .orElse(null);
    }
}
