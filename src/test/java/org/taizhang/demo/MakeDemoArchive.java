package org.taizhang.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the demo archive, or a larger one of the same kind, and its truth. */
@Command(name = "make-demo-archive", description = "Makes the demo archive, or a larger one with known truth.")
public final class MakeDemoArchive implements Callable<Integer> {

    @Option(names = "--out", required = true, description = "Folder of the archive, made where it is missing.")
    private Path out = Path.of("archive");

    @Option(names = "--documents", description = "How many documents; without it, those of the demo.")
    private @Nullable Integer documents;

    @Option(names = "--seed", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    private long seed = ArchiveMaker.DEMO_SEED;

    @Option(names = "--truth", description = "Folder for the truth files; none without it.")
    private @Nullable Path truth;

    /** Runs the command. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new MakeDemoArchive()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ArchiveMaker maker = documents == null ? ArchiveMaker.demo(seed) : ArchiveMaker.of(documents, seed);
        long started = System.nanoTime();
        ArchiveMaker.Made made = maker.make(out, truth);
        System.out.printf(
                "%d documents in %.1f s, %d measurements, %d milestones%n",
                made.documents(), (System.nanoTime() - started) / 1e9, made.measurements(), made.milestones());
        return 0;
    }
}
