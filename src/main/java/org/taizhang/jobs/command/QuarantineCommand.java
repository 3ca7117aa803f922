package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taizhang.jobs.nightly.ReadingVersions;
import org.taizhang.jobs.nightly.RunLock;
import org.taizhang.jobs.output.Cells;
import org.taizhang.warehouse.Quarantine;
import org.taizhang.warehouse.QuarantinedDocument;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quarantine}: the documents that could not be read. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the documents that could not be read, and why; lets the next night try them again, or lets them out.",
            "A new version of the reader tries all of them again by itself.%n"
        },
        footer = {
            "%nExamples:",
            "  taizhang quarantine list --trace",
            "  taizhang quarantine retry                     all of them, in the next night",
            "  taizhang quarantine release 2019/poster.pdf   it stays unread, and is not reported any more"
        })
public final class QuarantineCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Shows them with their reasons.")
    int list(
            @Mixin SettingsOptions settings,
            @Option(names = "--trace", description = "With what happened in the reader, for engineers.") boolean trace)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        WarehouseFolder folder = settings.folder();
        List<QuarantinedDocument> documents = documents(settings, folder);
        Quarantine quarantine = quarantine(settings, folder);
        for (QuarantinedDocument document : documents) {
            out.println(Cells.harmless(document.document()) + "  " + document.reason() + "  "
                    + Cells.harmless(document.detail()));
            String told = trace ? quarantine.trace(document.contentHash()) : "";
            told.lines().forEach(line -> out.println("    " + Cells.harmless(line)));
        }
        out.println(documents.isEmpty() ? "nothing is in quarantine" : documents.size() + " in quarantine");
        out.flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Lets the next night read documents again; all in quarantine where none is given.")
    int retry(
            @Mixin SettingsOptions settings,
            @Parameters(paramLabel = "DOCUMENT", arity = "0..*", description = "Paths as list shows them.")
                    List<String> documents)
            throws IOException {
        WarehouseFolder folder = settings.folder();
        return locked(folder, () -> {
            Set<String> wanted = documents == null ? all(settings, folder) : new TreeSet<>(documents);
            quarantine(settings, folder).retry(wanted);
            return wanted.size() + " documents will be read again by the next night";
        });
    }

    @Command(
            name = "release",
            mixinStandardHelpOptions = true,
            description = "Lets documents out: they stay unread, and are not reported any more from the next night on.")
    int release(
            @Mixin SettingsOptions settings,
            @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "Paths as list shows them.")
                    List<String> documents)
            throws IOException {
        WarehouseFolder folder = settings.folder();
        return locked(folder, () -> {
            quarantine(settings, folder).release(new TreeSet<>(documents), Instant.now());
            return documents.size() + " documents are let out; the next night does not report them";
        });
    }

    private static List<QuarantinedDocument> documents(SettingsOptions settings, WarehouseFolder folder)
            throws IOException {
        try (Release release = Release.current(folder)) {
            return QuarantinedDocument.of(
                    release, new WarehouseDefinition(settings.home().warehouse()));
        }
    }

    private static Set<String> all(SettingsOptions settings, WarehouseFolder folder) throws IOException {
        Set<String> all = new TreeSet<>();
        documents(settings, folder).forEach(document -> all.add(document.document()));
        return all;
    }

    private static Quarantine quarantine(SettingsOptions settings, WarehouseFolder folder) throws IOException {
        ReadingVersions versions = ReadingVersions.of(settings.home());
        return new Quarantine(folder, versions.reader(), versions.extractor());
    }

    /** What is done while no run can begin; answers what to tell. */
    @FunctionalInterface
    private interface LockedWork {
        String run() throws IOException;
    }

    private int locked(WarehouseFolder folder, LockedWork work) throws IOException {
        Optional<RunLock> lock = RunLock.take(folder.lock(), Instant.now());
        if (lock.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("taizhang: a run works in " + folder.root() + ": " + RunLock.holder(folder.lock())
                            + "; wait for it");
            return ExitCode.LOCKED.number();
        }
        try (RunLock held = lock.get()) {
            spec.commandLine().getOut().println(work.run());
            spec.commandLine().getOut().flush();
            return ExitCode.DONE.number();
        }
    }
}
