package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.taizhang.archive.child.ReaderLimits;
import org.taizhang.jobs.nightly.Night;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.NightPlan;
import org.taizhang.jobs.nightly.Progress;
import org.taizhang.jobs.nightly.ReadingVersions;
import org.taizhang.jobs.nightly.RunLock;
import org.taizhang.jobs.nightly.TerminalProgress;
import org.taizhang.jobs.output.NightSummary;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseFolder;

/** One night from the command line: lock, run, summary, exit code. */
final class NightRun {
    private final Home home;
    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter err;

    NightRun(Home home, Settings settings, PrintWriter out, PrintWriter err) {
        this.home = home;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    ExitCode run() throws IOException {
        if (!Files.isDirectory(settings.archive())) {
            throw new CommandFailure(settings.archive()
                    + ": no such folder; give the archive with --archive DIR, or as archive in " + home.settings());
        }
        WarehouseFolder warehouse = new WarehouseFolder(settings.warehouse());
        Instant now = Instant.now();
        Optional<RunLock> lock = take(warehouse.lock(), now);
        if (lock.isEmpty()) {
            err.println("taizhang: another run works in " + warehouse.root() + ": " + RunLock.holder(warehouse.lock())
                    + "; wait for it, or look with: taizhang status");
            return ExitCode.LOCKED;
        }
        try (RunLock held = lock.get()) {
            return run(plan(warehouse), now);
        }
    }

    private ExitCode run(NightPlan plan, Instant now) throws IOException {
        Morning morning = new Morning(plan, settings, now, out, err);
        Optional<String> before = new Releases(plan.warehouse()).current();
        try {
            NightOutcome outcome = new Night(plan, progress()).run(now);
            morning.report(outcome);
            return tell(outcome, plan.warehouse(), before);
        } catch (IOException | RuntimeException e) {
            morning.report(NightOutcome.brokenOff(e));
            throw e;
        }
    }

    private static Optional<RunLock> take(Path file, Instant now) {
        try {
            return RunLock.take(file, now);
        } catch (IOException e) {
            throw new CommandFailure(
                    file + ": cannot be written (" + e.getMessage() + "); the warehouse folder must be writable");
        }
    }

    private NightPlan plan(WarehouseFolder warehouse) throws IOException {
        return new NightPlan(
                home,
                settings.archive().toRealPath(),
                warehouse,
                settings.repository(),
                settings.workers(),
                settings.chunk(),
                new ReaderLimits(
                        Duration.ofSeconds(settings.secondsPerDocument()),
                        Duration.ofSeconds(settings.secondsPerPage()),
                        settings.megabytesPerReader()),
                settings.keepReleases(),
                settings.buildMegabytes(),
                ReadingVersions.of(home),
                settings.log(),
                InstantSource.system());
    }

    private static Progress progress() {
        return Boolean.getBoolean("taizhang.terminal") ? new TerminalProgress(System.err) : Progress.SILENT;
    }

    private ExitCode tell(NightOutcome outcome, WarehouseFolder warehouse, Optional<String> before) throws IOException {
        switch (outcome.ending()) {
            case STOPPED -> {
                err.println("taizhang: stopped; the next run goes on where this one was");
                return ExitCode.STOPPED;
            }
            case FAILED -> {
                outcome.failures().forEach(failure -> err.println("taizhang: " + failure));
                err.println("taizhang: the night failed; the release before it stays. Details: "
                        + warehouse.log().resolve("nightly.log"));
                return ExitCode.FAILED;
            }
            case COMPLETED -> {
                try (Release release = Release.current(warehouse)) {
                    NightSummary summary = NightSummary.of(release, home.warehouse());
                    boolean stays = before.equals(new Releases(warehouse).current());
                    out.println("this run    " + outcome.extracted() + " documents read"
                            + (stays ? "; nothing has changed, the release stays" : ""));
                    summary.write(out);
                    return summary.quarantined() > 0 ? ExitCode.QUARANTINE : ExitCode.DONE;
                }
            }
        }
        throw new IllegalStateException("no such ending: " + outcome.ending());
    }
}
