package org.taizhang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.lexicon.GazetteerTree;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.link.LinkResult;
import org.taizhang.link.ProjectLinker;
import org.taizhang.link.ProjectSighting;
import org.taizhang.link.RegionTree;
import org.taizhang.mention.Gazetteer;

/**
 * How long it takes to link 10^4, 10^5 and 10^6 mentions, twenty to a project, beside the least that any linker does: to bring each name to
 * NFKC and to group the mentions by name and city. Prints a row of a Markdown table for each size, with what was linked rightly.
 *
 * <p>Measured on 2026-11-20 with two cores and 2 GB, while others kept the machine ten times as busy as it can be, so that CPU seconds tell
 * more than those on the wall (105): 10^4 mentions 0.5 s of CPU, 10^5 4.6 s, 10^6 mentions of 50,000 projects 24.3 s with a heap of 1.3 GB;
 * B-cubed F1 .992 to .994.
 *
 * <p>Run it from the project's folder with 2 GB: {@code mvn -o -B -q -Dquick -Pbench -Dbench=LinkBenchmark -Dbench.heap=2g test-compile
 * exec:exec}.
 */
public final class LinkBenchmark {
    private static final int MENTIONS_OF_A_PROJECT = 20;
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};

    private LinkBenchmark() {}

    /** Prints the table. */
    public static void main(String... arguments) {
        Gazetteer gazetteer = RegionFiles.load(Path.of("warehouse/reference"));
        RegionTree tree = new GazetteerTree(gazetteer);
        ProjectLinker linker = ProjectFiles.linker(Path.of("jobs"));
        linker.link(new Mentions(gazetteer, 1).of(SIZES[0], SIZES[0] / MENTIONS_OF_A_PROJECT), List.of(), tree);
        System.out.println("| mentions | projects | found | B-cubed F1 | wall s | CPU s | yardstick CPU s | ratio | peak heap MB |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int size : SIZES) {
            measure(linker, tree, new Mentions(gazetteer, size), size);
        }
    }

    private static void measure(ProjectLinker linker, RegionTree tree, Mentions mentions, int size) {
        List<ProjectSighting> sightings = mentions.of(size, size / MENTIONS_OF_A_PROJECT);
        int rounds = 3 * SIZES[SIZES.length - 1] / size;
        int groups = 0;
        long before = cpu();
        for (int round = 0; round < rounds; round++) {
            groups += yardstick(sightings);
        }
        double least = (cpu() - before) / 1e9 / rounds;
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long started = System.nanoTime();
        before = cpu();
        LinkResult result = linker.link(sightings, List.of(), tree);
        double seconds = (cpu() - before) / 1e9;
        double wall = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                "| %,d | %,d | %,d | %.3f | %.1f | %.1f | %.3f | %.0f | %d |%n",
                size,
                size / MENTIONS_OF_A_PROJECT,
                result.projects().size(),
                mentions.bCubed(result),
                wall,
                seconds,
                least,
                seconds / least,
                peak());
        if (groups == 0) {
            throw new IllegalStateException("the yardstick found nothing");
        }
    }

    /** The least that any linker does: how many groups of name and city there are. */
    private static int yardstick(List<ProjectSighting> sightings) {
        Map<String, Integer> groups = new HashMap<>();
        for (ProjectSighting sighting : sightings) {
            String name = Normalizer.normalize(sighting.name(), Normalizer.Form.NFKC);
            groups.merge(name + sighting.regionCode().substring(0, 4), 1, Integer::sum);
        }
        return groups.size();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }
}
