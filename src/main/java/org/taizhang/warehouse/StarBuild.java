package org.taizhang.warehouse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.taizhang.link.LinkResult;
import org.taizhang.warehouse.disk.LocalDisk;

/**
 * Builds the next release from the parts, the inventory and the reference tables, in four steps that each may be repeated: {@link #link},
 * {@link #star}, {@link #check}, {@link #publish}. What a step leaves lies in {@link WarehouseFolder#next}, so a night that was stopped
 * goes on at the step at which it was, in another process too. Equal inputs give equal tables, row for row.
 */
public final class StarBuild {
    /** Inputs of a build. */
    record Inputs(WarehouseFolder folder, WarehouseDefinition definition, String extractorVersion) {
        Path links() {
            return folder.next().resolve("link");
        }

        Path database() {
            return folder.next().resolve(WarehouseFolder.DATABASE);
        }
    }

    private final Inputs inputs;
    private final ProjectLinking linking;

    /**
     * A build in the folder's {@link WarehouseFolder#next}; one at a time.
     *
     * @param extractorVersion the version whose parts are the truth of this build
     */
    public StarBuild(
            WarehouseFolder folder, WarehouseDefinition definition, String extractorVersion, ProjectLinking linking) {
        this.inputs = new Inputs(folder, definition, extractorVersion);
        this.linking = linking;
    }

    /** Collects the projects of all documents and says which are the same, and which articles tell one story. */
    public LinkResult link() {
        return reading(() -> {
            new StoryStep(inputs).run();
            return new LinkStep(inputs, linking).run();
        });
    }

    /** Loads dimensions, facts and views into a fresh database; the first step that reads what {@link #link} left. */
    public void star() {
        reading(() -> {
            new StarStep(inputs).run();
            return inputs;
        });
    }

    private <T> T reading(Supplier<T> step) {
        List<Path> parts = new PartStore(inputs.folder().parts(inputs.extractorVersion())).files();
        return DamagedParts.named(parts, inputs.folder().next(), step);
    }

    /** Runs all checks, keeps their results in the table {@code check_result}, and returns them by name. */
    public List<CheckResult> check() {
        return reading(new CheckStep(inputs)::run);
    }

    /**
     * Makes the build the current release.
     *
     * @param now names the release
     * @param keep how many releases stay, this one included; at least 1
     * @throws WarehouseException where a check of severity error does not hold, or {@link #check} has not run: the current release stays
     */
    public Release publish(Instant now, int keep) {
        return new Publication(inputs, new LocalDisk()).publish(now, keep);
    }
}
