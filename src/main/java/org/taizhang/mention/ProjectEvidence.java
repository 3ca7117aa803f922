package org.taizhang.mention;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.text.WordNode;

/** Adds up the signs that speak for or against a name being a project's. */
final class ProjectEvidence {
    private static final int NEED_OF_TRADE_NAMES = 3;
    private static final int NEED_OF_TRADE_THINGS = 4;
    private static final int SHORTEST_TRADE_NAME = 4;
    /** 滨洲铁路 may be a mere place: a short name needs a sign of its own. */
    private static final int SHORTEST_LONG_NAME = 5;

    /** Classifiers that count works, not pieces of them. */
    private static final String WHOLES = "个所座条家处项";

    /** Kinds of works that are made of others. */
    private static final Set<String> LINES = Set.of("road", "rail", "water");

    private static final WordSet NO_WORDS = new WordSet(List.of());

    private final List<ProjectSign> signs;
    private final List<ProjectSign> headless;
    private final List<ProjectSign> labels;
    private final IdentityHashMap<ProjectSign, WordSet> words = new IdentityHashMap<>();

    ProjectEvidence(List<ProjectSign> signs) {
        this.signs = signs;
        this.headless = of(signs, ProjectSign.Place.HEADLESS);
        this.labels = of(signs, ProjectSign.Place.LABEL);
        signs.forEach(sign -> words.put(sign, new WordSet(sign.words())));
    }

    private static List<ProjectSign> of(List<ProjectSign> signs, ProjectSign.Place where) {
        return signs.stream().filter(sign -> sign.where() == where).toList();
    }

    /** The words of a sign. */
    private static final class WordSet {
        private final WordNode<Boolean> root = new WordNode<>();
        private final int longest;

        WordSet(List<String> words) {
            words.forEach(word -> root.path(word).value(true));
            this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        }

        /** Whether a word begins at {@code at} and ends where a token does: 处 in 处理 is none. */
        boolean standsAt(NameTokens tokens, int at, int to) {
            WordNode<Boolean> node = root;
            for (int end = at; end < to; ) {
                node = node.child(tokens.text().charAt(end++));
                if (node == null) {
                    return false;
                }
                if (node.value() != null && tokens.begins(end)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word begins at {@code at} and ends between {@code from} and {@code to}. */
        boolean endsBetween(String text, int at, int from, int to) {
            WordNode<Boolean> node = root;
            for (int end = at; end < to; ) {
                node = node.child(text.charAt(end++));
                if (node == null) {
                    return false;
                }
                if (node.value() != null && end >= from) {
                    return true;
                }
            }
            return false;
        }
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

    /** A name of the trade alone may be a programme's (污水处理工程), hardly a thing's (服务平台) or one trade's (绿化工程). */
    private static int needOfTradeName(NameCandidate candidate) {
        boolean vague = candidate.ending() == NameCandidate.Ending.THING
                || (candidate.works() && candidate.span().length() <= SHORTEST_TRADE_NAME);
        return vague ? NEED_OF_TRADE_THINGS : NEED_OF_TRADE_NAMES;
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

    private boolean shows(PassageScan scan, NameCandidate candidate, ProjectSign sign, Set<ProjectSign.Place> noticed) {
        return switch (sign.where()) {
            case BEFORE -> before(scan, scan.quoted(candidate.span()), sign);
            case AFTER -> after(scan, scan.quoted(candidate.span()), sign);
            case SENTENCE -> sentence(scan, candidate.span(), sign);
            case EARLIER -> earlier(scan, candidate.span(), sign);
            case FIGURE -> figure(scan, candidate, sign);
            case TITLE -> scan.isTitle();
            case HEADLINE -> scan.heading() && isProgrammeOfPlace(scan.tokens(), candidate);
            case LEAD -> scan.leads(candidate);
            case ITEM -> scan.isItem(candidate);
            case DASH -> scan.behindDash(candidate);
            case COUNTED -> counted(scan.tokens(), candidate, sign);
            case MEASURED -> measured(scan, candidate, sign);
            case PREDICATE -> closesClause(scan, candidate) && before(scan, scan.quoted(candidate.span()), sign);
            case HEADLESS_END ->
                noticed.contains(ProjectSign.Place.HEADLESS)
                        && sign.words().stream().anyMatch(candidate.name()::endsWith);
            case TAKEN_UP -> TakenUp.as(scan, candidate, sign.words());
            case POINTED_AT -> TakenUp.pointedAt(scan, candidate, sign.words());
            case LIST, NEIGHBOUR, HEADLESS, LABEL, COMPANY -> noticed.contains(sign.where());
        };
    }

    /**
     * 3座大桥, or 大桥3座 as lists of figures put it; in 某某电站4台机组 parts of the thing are counted, in 甲片区8个项目 what lies in it. A
     * programme is one, however many of the things that it renews are counted before it: 120个老旧小区改造.
     */
    private boolean counted(NameTokens tokens, NameCandidate candidate, ProjectSign having) {
        NameToken opening = tokens.at(candidate.first());
        if (opening != null && opening.is(NameWord.Role.PROGRAMME)
                || NameCandidates.isPriced(tokens, candidate.first(), candidate.last())) {
            return false;
        }
        if (tokens.counter(candidate.first() - 1) || isMeasured(tokens, candidate)) {
            return true;
        }
        int behind = candidate.last() + 1;
        NameToken has = tokens.at(behind);
        behind += has != null && having.words().contains(tokens.textOf(behind, behind)) ? 1 : 0;
        int number = behind;
        while (behind > 0 && tokens.numeric(behind)) {
            behind++;
        }
        if (behind == number || !tokens.counter(behind)) {
            return false;
        }
        if (NameEnds.isUndertaking(tokens.at(behind + 1))) {
            return true;
        }
        boolean thing = candidate.proper() && candidate.ending() == NameCandidate.Ending.THING;
        NameToken counted = tokens.at(behind + 1);
        boolean closes = counted == null || counted.is(NameToken.Type.BARRIER) || counted.is(NameToken.Type.COMMA);
        NameToken before = tokens.at(candidate.first() - 1);
        boolean made = before != null && before.is(NameWord.Role.ACTION);
        return !thing || (closes && (made || WHOLES.contains(tokens.textOf(behind, behind))));
    }

    /** 甲县棚户区改造: nothing but places before the programme; 保障饮水安全 is a verb with its object. */
    private static boolean isProgrammeOfPlace(NameTokens tokens, NameCandidate candidate) {
        NameToken first = tokens.at(NameNeeds.behindRegions(tokens, candidate.first(), candidate.last()));
        return first != null && first.is(NameWord.Role.PROGRAMME);
    }

    /** 农村公路开工7785公里: of works that bear no name all that is done is measured. */
    private static boolean isMeasured(NameTokens tokens, NameCandidate candidate) {
        NameToken stage = tokens.at(candidate.last() + 1);
        return !candidate.proper()
                && candidate.ending() == NameCandidate.Ending.THING
                && stage != null
                && (stage.is(NameWord.Role.STOP) || stage.is(NameWord.Role.SCHEDULE))
                && tokens.counts(candidate.last() + 2);
    }

    /** 是甲州至乙州公路的控制性工程: of a line the works on it are told. */
    private static boolean isLine(NameCandidate candidate) {
        return candidate.proper() && LINES.contains(candidate.kind());
    }

    /** 是某某电站, 是某某行业的龙头; not 是某某引水工程的首段, 为某某电站送电. */
    private static boolean closesClause(PassageScan scan, NameCandidate candidate) {
        int end = scan.quoted(candidate.span()).end();
        NameToken next = scan.tokens().at(scan.tokens().indexAt(scan.tokens().bracketBehind(end)));
        return next == null
                || next.is(NameToken.Type.BARRIER)
                || next.is(NameToken.Type.COMMA)
                || next.is(NameWord.Role.LINK)
                || next.is(NameWord.Role.NOUN)
                || next.is(NameWord.Role.OF) && !candidate.works() && !isLine(candidate);
    }

    private boolean before(PassageScan scan, Span span, ProjectSign sign) {
        WordSet set = wordsOf(sign);
        int nearest = span.start() - sign.within();
        int floor = Math.max(scan.startOfClause(span), nearest - set.longest);
        for (int at = span.start() - 1; at >= floor; at--) {
            if (scan.tokens().begins(at) && set.endsBetween(scan.text(), at, nearest, span.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean after(PassageScan scan, Span span, ProjectSign sign) {
        int from = sign.weight() > 0 ? scan.behind(span) : span.end();
        int end = scan.clauseOf(new Span(from, from)).end();
        WordSet set = wordsOf(sign);
        for (int at = from; at <= Math.min(end, from + sign.within()); at++) {
            boolean stands = sign.weight() > 0
                    ? set.endsBetween(scan.text(), at, at, end)
                    : set.standsAt(scan.tokens(), at, end);
            if (stands && scan.tokens().begins(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean figure(PassageScan scan, NameCandidate candidate, ProjectSign sign) {
        Span span = scan.quoted(candidate.span());
        if (!scan.isSubject(candidate)) {
            return false;
        }
        NameTokens tokens = scan.tokens();
        int end = Math.min(scan.statementOf(span).end(), span.end() + sign.within());
        WordSet units = wordsOf(sign);
        for (int i = tokens.indexAt(span.end());
                i < tokens.size() && tokens.get(i).end() < end;
                i++) {
            String unit = tokens.unitBehind(i);
            if (units.endsBetween(unit, 0, unit.length(), unit.length())) {
                return true;
            }
        }
        return false;
    }

    /** 农村饮水安全2.6万人: the figure right behind tells how far a programme has come. */
    private boolean measured(PassageScan scan, NameCandidate candidate, ProjectSign sign) {
        NameTokens tokens = scan.tokens();
        NameToken last = tokens.at(candidate.last());
        if (last == null || !last.is(NameWord.Role.PROGRAMME)) {
            return false;
        }
        int number = candidate.last() + 1;
        while (tokens.numeric(number + 1)) {
            number++;
        }
        String unit = tokens.unitBehind(number);
        return wordsOf(sign).endsBetween(unit, 0, unit.length(), unit.length());
    }

    /** Whether what begins at a character is said of undertakings alone: 总投资, 封顶. */
    boolean isSaidOfUndertakings(PassageScan scan, int at) {
        return headless.stream()
                .anyMatch(sign -> wordsOf(sign)
                        .endsBetween(scan.text(), at, at, scan.text().length()));
    }

    /** How many characters of a clause that tells the size of what a label names stand before the figure (投资8000万元); 0 for any other clause. */
    int sizeWord(PassageScan scan, int at) {
        return labels.stream()
                .flatMap(sign -> sign.words().stream())
                .filter(word -> scan.text().startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private WordSet wordsOf(ProjectSign sign) {
        return words.getOrDefault(sign, NO_WORDS);
    }

    private static boolean earlier(PassageScan scan, Span span, ProjectSign sign) {
        String before = scan.text().substring(scan.sentenceOf(span).start(), span.start());
        return sign.words().stream().anyMatch(before::contains);
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
