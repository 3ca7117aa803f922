package org.taizhang.jobs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.LinkDoubt;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectDecision.Decision;

/** Shows doubtful pairs of names to a person, and turns the answers into decisions. */
final class ProjectReview {
    private static final int CITY_DIGITS = 4;

    private final PrintWriter out;

    ProjectReview(PrintWriter out) {
        this.out = out;
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
    }

    private static String place(String region) {
        return region.isEmpty() ? "(region unknown)" : "(" + region + ")";
    }

    /** Asks about one pair after the other until the pairs or the answers end. */
    List<ProjectDecision> ask(List<LinkDoubt> doubts, BufferedReader answers) throws IOException {
        List<ProjectDecision> decisions = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            print(i + 1, doubts.get(i));
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
        return new ProjectDecision(
                decision,
                doubt.name(),
                region(doubt.region(), doubt.otherRegion()),
                doubt.otherName(),
                "",
                "",
                "",
                "review");
    }

    /** Where the decision holds: the region of both names, their city, or everywhere. */
    static String region(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        boolean oneCity = one.length() > CITY_DIGITS && other.startsWith(one.substring(0, CITY_DIGITS));
        return oneCity ? one.substring(0, CITY_DIGITS) + "00" : "";
    }
}
