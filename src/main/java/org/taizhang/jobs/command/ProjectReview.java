package org.taizhang.jobs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.LinkDoubt;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectDecision.Decision;

/** Shows doubtful pairs of names to a person, and turns the answers into decisions. */
final class ProjectReview {
    /** What a person wants to see of a name besides itself. */
    interface Context {
        /** Name of a region by its code. */
        String region(String code);

        /** Where a document names it so, with the words around it; empty where none does. */
        String quotation(String name, String region);
    }

    private final PrintWriter out;
    private final Context context;

    ProjectReview(PrintWriter out, Context context) {
        this.out = out;
        this.context = context;
    }

    /** Prints the pairs, numbered. */
    void list(List<LinkDoubt> doubts) {
        for (int i = 0; i < doubts.size(); i++) {
            print(i + 1, doubts.get(i));
        }
        out.println(doubts.isEmpty() ? "No pair is in doubt." : doubts.size() + " doubtful pairs.");
    }

    private void print(int number, LinkDoubt doubt) {
        out.printf(
                "%3d. %.2f  %s %s  |  %s %s%n",
                number,
                doubt.score(),
                doubt.name(),
                place(doubt.region()),
                doubt.otherName(),
                place(doubt.otherRegion()));
        out.printf(
                "     %s; %s; %d documents; %s%n",
                doubt.joined() ? "taken for one project" : "taken for two projects",
                doubt.method().replace('_', ' '),
                doubt.documents(),
                doubt.evidence());
        Stream.of(
                        context.quotation(doubt.name(), doubt.region()),
                        context.quotation(doubt.otherName(), doubt.otherRegion()))
                .filter(quotation -> !quotation.isEmpty())
                .distinct()
                .forEach(quotation -> out.println("     > " + quotation));
    }

    private String place(String region) {
        return region.isEmpty() ? "(region unknown)" : "(" + region + " " + context.region(region) + ")";
    }

    /** Asks about one pair after the other until the pairs or the answers end. */
    List<ProjectDecision> ask(List<LinkDoubt> doubts, BufferedReader answers) throws IOException {
        List<ProjectDecision> decisions = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            print(i + 1, doubts.get(i));
            if (!canBeDecided(doubts.get(i))) {
                out.println(
                        "     one name in a place that is not known: nothing to decide before a document tells where it lies.");
                continue;
            }
            String answer = answer(answers);
            if (answer == null || answer.equals("q")) {
                return decisions;
            }
            if (answer.equals("s")) {
                decisions.add(decision(Decision.SAME, doubts.get(i)));
            } else if (answer.equals("d")) {
                decisions.add(decision(Decision.DIFFERENT, doubts.get(i)));
            }
        }
        return decisions;
    }

    /** s, d, q, or nothing for "not now"; null where the answers end. */
    private @Nullable String answer(BufferedReader answers) throws IOException {
        while (true) {
            out.print("     [s]ame, [d]ifferent, Enter for not now, [q]uit: ");
            out.flush();
            String line = answers.readLine();
            if (line == null) {
                return null;
            }
            String answer = line.strip().toLowerCase(java.util.Locale.ROOT);
            if (List.of("", "s", "d", "q").contains(answer)) {
                return answer;
            }
            out.println("     '" + answer + "' is no answer.");
        }
    }

    private static ProjectDecision decision(Decision decision, LinkDoubt doubt) {
        boolean placed = !doubt.region().isEmpty() && !doubt.otherRegion().isEmpty();
        return new ProjectDecision(
                decision,
                doubt.name(),
                placed ? doubt.region() : "",
                doubt.otherName(),
                placed && !doubt.region().equals(doubt.otherRegion()) ? doubt.otherRegion() : "",
                "",
                "",
                "",
                "review");
    }

    /** Whether a decision can tell the two apart: two projects of one name only by where they lie. */
    private static boolean canBeDecided(LinkDoubt doubt) {
        return !doubt.name().equals(doubt.otherName())
                || !doubt.region().isEmpty()
                        && !doubt.otherRegion().isEmpty()
                        && !doubt.region().equals(doubt.otherRegion());
    }
}
