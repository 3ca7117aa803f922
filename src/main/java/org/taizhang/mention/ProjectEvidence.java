package org.taizhang.mention;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;

/** Adds up the signs that speak for or against a name being a project's. */
final class ProjectEvidence {
    private static final int NEED_OF_TRADE_NAMES = 3;
    private static final int NEED_OF_TRADE_THINGS = 4;
    /** 新月铁路 may be a mere place: a short name needs a sign of its own. */
    private static final int SHORTEST_LONG_NAME = 5;

    private final List<ProjectSign> signs;

    ProjectEvidence(List<ProjectSign> signs) {
        this.signs = signs;
    }

    /**
     * What the signs add up to, beyond what the name needs.
     *
     * @param surplus 0 or more: it is a project; below: it is not
     * @param rule the sign that weighed most; the name itself where none spoke
     */
    record Verdict(int surplus, String rule) {
        boolean project() {
            return surplus >= 0;
        }
    }

    /** @param noticed the places that the enumerations of the passage add: LIST, NEIGHBOUR */
    Verdict weigh(PassageScan scan, NameCandidate candidate, Set<ProjectSign.Place> noticed) {
        int sum = -candidate.need() - (candidate.proper() ? 0 : needOfTradeName(candidate));
        String rule = "name";
        int heaviest = 0;
        for (ProjectSign sign : signs) {
            if (sign.countsFor(candidate) && shows(scan, candidate, sign, noticed)) {
                sum += sign.weight();
                rule = sign.weight() > heaviest ? sign.name() : rule;
                heaviest = Math.max(heaviest, sign.weight());
            }
        }
        return new Verdict(sum, rule);
    }

    /** A name of the trade alone may be a programme's (污水处理工程), hardly a thing's (服务平台). */
    private static int needOfTradeName(NameCandidate candidate) {
        return candidate.ending() == NameCandidate.Ending.THING ? NEED_OF_TRADE_THINGS : NEED_OF_TRADE_NAMES;
    }

    /** Whether any sign around a stretch speaks for what stands in it. */
    boolean speaksFor(PassageScan scan, NameCandidate candidate, Span stretch) {
        return signs.stream()
                .filter(sign -> sign.weight() > 0 && sign.countsFor(candidate))
                .anyMatch(sign -> sign.where() == ProjectSign.Place.BEFORE && before(scan, stretch, sign)
                        || sign.where() == ProjectSign.Place.AFTER && after(scan, stretch, sign));
    }

    /** Whether any sign speaks against the name here, whatever speaks for it. */
    boolean against(PassageScan scan, NameCandidate candidate) {
        return signs.stream()
                .anyMatch(sign ->
                        sign.weight() < 0 && sign.countsFor(candidate) && shows(scan, candidate, sign, Set.of()));
    }

    private static boolean shows(
            PassageScan scan, NameCandidate candidate, ProjectSign sign, Set<ProjectSign.Place> noticed) {
        return switch (sign.where()) {
            case BEFORE -> before(scan, candidate.span(), sign);
            case AFTER -> after(scan, candidate.span(), sign);
            case SENTENCE -> sentence(scan, candidate.span(), sign);
            case TITLE -> scan.isTitle();
            case LEAD -> scan.leads(candidate);
            case ITEM -> scan.isItem(candidate);
            case DASH -> scan.behindDash(candidate);
            case COUNTED -> counted(scan.tokens(), candidate);
            case LIST, NEIGHBOUR -> noticed.contains(sign.where());
        };
    }

    /** 3座大桥, or 大桥3座 as lists of figures put it. */
    private static boolean counted(NameTokens tokens, NameCandidate candidate) {
        int behind = candidate.last() + 1;
        while (behind > 0 && tokens.numeric(behind)) {
            behind++;
        }
        return tokens.counter(candidate.first() - 1) || (behind > candidate.last() + 1 && tokens.counter(behind));
    }

    private static boolean before(PassageScan scan, Span span, ProjectSign sign) {
        int floor = scan.startOfClause(span);
        for (String word : sign.words()) {
            int last = span.start() - word.length();
            int earliest = Math.max(floor, last - sign.within());
            for (int at = last; at >= earliest; at--) {
                if (scan.text().startsWith(word, at) && scan.tokens().begins(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean after(PassageScan scan, Span span, ProjectSign sign) {
        int from = sign.weight() > 0 ? scan.behind(span) : span.end();
        int end = scan.clauseOf(new Span(from, from)).end();
        for (String word : sign.words()) {
            int latest = Math.min(end - word.length(), from + sign.within());
            for (int at = from; at <= latest; at++) {
                if (scan.text().startsWith(word, at) && scan.tokens().begins(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sentence(PassageScan scan, Span span, ProjectSign sign) {
        if (span.length() < SHORTEST_LONG_NAME) {
            return false;
        }
        Span sentence = scan.sentenceOf(span);
        String outside = scan.text().substring(sentence.start(), span.start())
                + "\n"
                + scan.text().substring(span.end(), sentence.end());
        return sign.words().stream().anyMatch(outside::contains);
    }
}
