package org.taizhang.jobs.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what came against what is expected, and where nothing is stated, against the runs of the week before. */
final class Deliveries {
    /** Fewer runs than these are no custom. */
    private static final int RUNS_OF_A_CUSTOM = 3;

    private final Arrivals now;
    private final List<Arrivals> earlier;

    /** @param earlier what the runs before found new, in any order */
    Deliveries(Arrivals now, List<Arrivals> earlier) {
        this.now = now;
        this.earlier = List.copyOf(earlier);
    }

    List<Remark> remarks(List<ExpectedVolume> expected) {
        List<Remark> remarks = new ArrayList<>();
        expected.forEach(volume -> remarks.addAll(against(volume)));
        Set<String> stated = expected.stream().map(ExpectedVolume::publication).collect(Collectors.toSet());
        remarks.addAll(silent(stated));
        return remarks;
    }

    private List<Remark> against(ExpectedVolume volume) {
        String publication = volume.publication();
        Instant from = now.ended().minus(volume.every().reach);
        long came = now.of(publication)
                + earlier.stream()
                        .filter(run -> run.ended().isAfter(from))
                        .mapToLong(run -> run.of(publication))
                        .sum();
        boolean whole = volume.every() == ExpectedVolume.Every.NIGHT
                || earlier.stream().anyMatch(run -> !run.ended().isAfter(from));
        String reach = volume.every() == ExpectedVolume.Every.NIGHT ? "this night" : "within a week";
        if (came > volume.atMost()) {
            return List.of(new Remark(
                    "more",
                    publication,
                    came + " documents came " + reach + ", expected are at most " + volume.atMost()));
        }
        if (came < volume.atLeast() && whole) {
            String number = came == 0 ? "no documents" : came == 1 ? "1 document" : came + " documents";
            return List.of(new Remark(
                    came == 0 ? "nothing" : "less",
                    publication,
                    number + " came " + reach + ", expected are at least " + volume.atLeast()));
        }
        return List.of();
    }

    private List<Remark> silent(Set<String> stated) {
        Instant from = now.ended().minus(ExpectedVolume.Every.WEEK.reach);
        List<Arrivals> week =
                earlier.stream().filter(run -> run.ended().isAfter(from)).toList();
        if (week.size() < RUNS_OF_A_CUSTOM) {
            return List.of();
        }
        Set<String> steady = new TreeSet<>(week.get(0).documents().keySet());
        steady.removeIf(
                publication -> publication.isEmpty() || stated.contains(publication) || now.of(publication) > 0);
        steady.removeIf(publication -> week.stream().anyMatch(run -> run.of(publication) == 0));
        return steady.stream()
                .map(publication -> new Remark(
                        "nothing",
                        publication,
                        "no documents came, though each of the " + week.size() + " runs of the week before found some"))
                .toList();
    }
}
