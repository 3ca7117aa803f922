package org.taizhang.warehouse;

import java.util.List;
import org.taizhang.link.LinkResult;
import org.taizhang.link.ProjectSighting;

/** Says which projects the documents of the archive mean; a {@link org.taizhang.link.ProjectLinker} with its decisions and regions. */
@FunctionalInterface
public interface ProjectLinking {
    LinkResult link(List<ProjectSighting> sightings);
}
