package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.taizhang.link.LinkResult;
import org.taizhang.warehouse.disk.DiskTrouble;
import org.taizhang.warehouse.disk.LocalDisk;

/**
 * Builds the next release from the parts, the inventory and the reference tables, in four steps that each may be repeated: {@link #link},
 * {@link #star}, {@link #check}, {@link #publish}. What a step leaves lies in {@link WarehouseFolder#next}, so a night that was stopped
 * goes on at the step at which it was, in another process too. Equal inputs give equal tables, row for row.
 */
public final class StarBuild {
    /**
     * Inputs of a build.
     *
     * @param program version of the code that links and builds; empty where it is not known
     * @param megabytes most memory that the database holds while it builds
     */
    record Inputs(
            WarehouseFolder folder,
            WarehouseDefinition definition,
            String extractorVersion,
            String program,
            int megabytes) {
        Inputs {
            if (megabytes < LEAST_MEGABYTES) {
                throw new IllegalArgumentException(
                        "a build takes at least " + LEAST_MEGABYTES + " MB, not " + megabytes);
            }
        }

        Path links() {
            return folder.next().resolve("link");
        }

        Path database() {
            return folder.next().resolve(WarehouseFolder.DATABASE);
        }

        /** Memory that the parts are given, four times their size and something more; at most {@link #megabytes}. */
        int memory() {
            long parts = new PartStore(folder.parts(extractorVersion)).bytes() >> 20;
            return (int) Math.min(megabytes, LEAST_FOR_PARTS + TIMES_PARTS * parts);
        }
    }

    /** Memory of a build for which none is set: enough for ten million figures. */
    public static final int MEGABYTES = 3_072;

    private static final int LEAST_MEGABYTES = 128;
    /** Memory of a build over no parts, in MB. */
    private static final int LEAST_FOR_PARTS = 512;
    /** 1.7 million figures are 170 MB of merged parts and were built with 1.2 GB, not with 0.7. */
    private static final int TIMES_PARTS = 4;

    private final Inputs inputs;
    private final ProjectLinking linking;

    /**
     * A build in the folder's {@link WarehouseFolder#next}; one at a time.
     *
     * @param extractorVersion the version whose parts are the truth of this build
     */
    public StarBuild(
            WarehouseFolder folder, WarehouseDefinition definition, String extractorVersion, ProjectLinking linking) {
        this(folder, definition, extractorVersion, linking, "", MEGABYTES);
    }

    /**
     * @param program version of the code that links and builds: without it no release counts as {@link #standing}
     * @param megabytes most memory that the database holds while it builds; what is more lies on disk, in the folder of the next release
     */
    public StarBuild(
            WarehouseFolder folder,
            WarehouseDefinition definition,
            String extractorVersion,
            ProjectLinking linking,
            String program,
            int megabytes) {
        this.inputs = new Inputs(folder, definition, extractorVersion, program, megabytes);
        this.linking = linking;
    }

    /**
     * The current release, where a build would give the same again: no document, part, table, SQL or program is another than when it was
     * built, and none of its files is lost. A release whose manifest cannot be read stands for nothing: the next one takes its place.
     *
     * @throws WarehouseException where the inputs cannot be read
     */
    public Optional<String> standing() {
        Path release = inputs.folder().current();
        if (inputs.program().isEmpty() || !Files.exists(release.resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        try {
            Path folder = release.toRealPath();
            Optional<Manifest> manifest = readable(folder);
            return manifest.isPresent() && stands(folder, manifest.get())
                    ? Optional.of(folder.getFileName().toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw new WarehouseException("cannot compare the release " + release + " with what it was built from", e);
        }
    }

    private static Optional<Manifest> readable(Path release) {
        try {
            return Optional.of(Manifest.read(release));
        } catch (WarehouseException e) {
            return Optional.empty();
        }
    }

    private boolean stands(Path release, Manifest manifest) throws IOException {
        return manifest.extractorVersion().equals(inputs.extractorVersion())
                && manifest.duckdbVersion().equals(duckDbVersion())
                && manifest.inputs().equals(new BuildStamp(inputs).now())
                && manifest.isWhole(release);
    }

    /** Collects the projects of all documents and says which are the same, and which articles tell one story. */
    public LinkResult link() {
        return reading(() -> {
            note();
            new StoryStep(inputs).run();
            return new LinkStep(inputs, linking).run();
        });
    }

    private void note() {
        try {
            new BuildStamp(inputs).note();
        } catch (IOException e) {
            Path next = inputs.folder().next();
            throw new WarehouseException(
                    "cannot begin a build; " + DiskTrouble.of(next, e) + ". The release before it stays", e);
        }
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

    private static String duckDbVersion() {
        try (DuckDb session = DuckDb.inMemory()) {
            return session.text("SELECT version()");
        }
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
