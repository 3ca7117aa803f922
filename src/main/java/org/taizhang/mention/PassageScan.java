package org.taizhang.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** One passage with its words, its candidates for names, and what its layout tells. */
final class PassageScan {
    private static final String CLAUSE_ENDS = "，,。；;：:！!？?…\n";
    private static final String SENTENCE_ENDS = "。！!？?\n";
    private static final String STATEMENT_ENDS = SENTENCE_ENDS + "；;：:】”";
    /** Classifiers of schools, hospitals and firms. */
    private static final String INSTITUTIONS = "所家";

    private static final Pattern ORDINAL = Pattern.compile(
            "\\s*(?:第?[一二三四五六七八九十\\d]{1,3}[是、.．)）]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳●■◆★▲○□]|[\\p{IsHan}]{2}[一二三四五六七八九十]{1,3}\\s?)?[、，]?\\s*");
    private static final int SHORT_HEADING = 36;
    private static final int LEFTOVER_OF_TITLE = 2;
    private static final int LONGEST_LEAD = 30;
    private static final int LONGEST_OPENING = 8;
    private static final int LONGEST_DESCRIPTION = 12;
    /** No sign farther away than this concerns a name: it bounds the work on a text without punctuation. */
    private static final int FARTHEST = 200;

    private final NameTokens tokens;
    private final List<NameCandidate> candidates;
    private final Map<Integer, NameCandidate> byLast = new HashMap<>();
    private final boolean heading;
    private final int leadEnd;

    /**
     * @param heading a title, kicker or subtitle, or a paragraph that stands for one
     */
    PassageScan(NameTokens tokens, boolean heading) {
        this.tokens = tokens;
        this.candidates = NameCandidates.find(tokens);
        candidates.forEach(candidate -> byLast.put(candidate.last(), candidate));
        this.heading = heading
                || (text().length() <= SHORT_HEADING
                        && endOf(text(), 0, text().length(), CLAUSE_ENDS) == text().length());
        this.leadEnd = leadEnd(text());
    }

    /** Where a blank sets the first words off from the rest; 0 where none does. */
    private static int leadEnd(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_LEAD)
                && !Character.isWhitespace(text.charAt(end))
                && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean blank = end > 1 && end < text.length() && Character.isWhitespace(text.charAt(end));
        return blank && !Character.isDigit(text.charAt(end - 1)) ? end : 0;
    }

    NameTokens tokens() {
        return tokens;
    }

    String text() {
        return tokens.text();
    }

    List<NameCandidate> candidates() {
        return candidates;
    }

    /** The candidate that ends with a token; null where none does. */
    @Nullable
    NameCandidate endingWith(int token) {
        return byLast.get(token);
    }

    /** Whether a longer name of another kind begins with this one: a school's with a road's. */
    boolean continues(NameCandidate name) {
        NameCandidate longer = null;
        for (int token = tokens.indexAt(name.span().end() - 1); token < tokens.size() && longer == null; token++) {
            longer = byLast.get(token);
            if (tokens.get(token).start() > name.span().end() + LONGEST_LEAD) {
                return false;
            }
        }
        return longer != null
                && longer.span().overlaps(name.span())
                && longer.span().end() > name.span().end()
                && !longer.works()
                && !longer.kind().equals(name.kind());
    }

    boolean heading() {
        return heading;
    }

    /** A name with the quotes that hold nothing else: “雪亮工程”. */
    Span quoted(Span name) {
        int opener = tokens.indexAt(name.start()) - 1;
        int closer = tokens.quotes(opener) ? tokens.partner(opener) : -1;
        return closer > 0 && tokens.get(closer).start() == name.end()
                ? new Span(tokens.get(opener).start(), tokens.get(closer).end())
                : name;
    }

    Span clauseOf(Span span) {
        return around(span, CLAUSE_ENDS);
    }

    /** Where the clause of a name begins, behind an ordinal that opens it (一是, 3.). */
    int startOfClause(Span name) {
        int start = clauseOf(name).start();
        Matcher ordinal = ORDINAL.matcher(text()).region(start, name.start());
        return ordinal.matches() ? name.start() : start;
    }

    /** Where what is said of a name begins: behind it and its bracket, or behind the comma that makes it a topic. */
    int behind(Span name) {
        int bracket = tokens.bracketBehind(name.end());
        boolean comma = bracket < text().length() && "，,".indexOf(text().charAt(bracket)) >= 0;
        boolean topic = comma && opensClause(name);
        return topic ? bracket + 1 : bracket;
    }

    /** 走进甲市乙隧道，塔吊林立: a few words before the name may tell where. */
    private boolean opensClause(Span name) {
        int start = clauseOf(name).start();
        return name.start() - start <= LONGEST_OPENING || opens(name, start);
    }

    /** Whether the name opens a statement, as its subject. */
    boolean isSubject(NameCandidate candidate) {
        Span name = quoted(candidate.span());
        int first = tokens.indexAt(name.start());
        while (first > 0 && tokens.get(first - 1).is(NameToken.Type.REGION)) {
            first--;
        }
        int before = first < tokens.size() ? tokens.get(first).start() - 1 : name.start() - 1;
        while (before >= 0 && Character.isWhitespace(text().charAt(before))) {
            before--;
        }
        boolean opens = before < 0
                || STATEMENT_ENDS.indexOf(text().charAt(before)) >= 0
                || opens(name, sentenceOf(name).start())
                || (candidate.proper() && (isIntroduced(before) || isDescribed(before)))
                || isMember(name)
                || followsCount(name);
        int behind = tokens.indexAt(tokens.bracketBehind(name.end()));
        NameToken next = tokens.at(behind);
        return opens && (next == null || !next.is(NameWord.Role.OF) || tokens.numeric(behind + 1));
    }

    /** 不远处，甲风电场…; 据介绍，乙水厂…: a few words that only introduce the statement. */
    private boolean isIntroduced(int comma) {
        if ("，,".indexOf(text().charAt(comma)) < 0) {
            return false;
        }
        int start = comma;
        while (start > 0 && comma - start <= LONGEST_LEAD && CLAUSE_ENDS.indexOf(text().charAt(start - 1)) < 0) {
            start--;
        }
        boolean opens = start == 0 || STATEMENT_ENDS.indexOf(text().charAt(start - 1)) >= 0;
        NameToken first = tokens.at(tokens.indexAt(start));
        boolean scene = first != null && first.is(NameWord.Role.PREPOSITION);
        return opens
                && comma - start <= (scene ? LONGEST_LEAD : LONGEST_OPENING)
                && IntStream.range(start, comma).noneMatch(at -> tokens.numeric(tokens.indexAt(at)));
    }

    /** 与之配套的甲电厂…, 园区内的乙水厂…: words that describe the name open the statement. */
    private boolean isDescribed(int of) {
        NameToken word = tokens.at(tokens.indexAt(of));
        if (word == null || !word.is(NameWord.Role.OF)) {
            return false;
        }
        int start = of;
        while (start > 0 && of - start <= LONGEST_DESCRIPTION && CLAUSE_ENDS.indexOf(text().charAt(start - 1)) < 0) {
            start--;
        }
        boolean opens = start == 0 || STATEMENT_ENDS.indexOf(text().charAt(start - 1)) >= 0 || isIntroduced(start - 1);
        NameToken first = tokens.at(tokens.indexAt(start));
        boolean points = first == null || (first.bars() && !first.is(NameWord.Role.PREPOSITION));
        return opens && !points && of - start <= LONGEST_DESCRIPTION;
    }

    /** 第一批3所，甲中学…: the first of the institutions that were counted. */
    private boolean followsCount(Span name) {
        int comma = tokens.indexAt(name.start()) - 1;
        NameToken between = tokens.at(comma);
        return between != null
                && between.is(NameToken.Type.BARRIER)
                && tokens.counter(comma - 1)
                && INSTITUTIONS.contains(tokens.textOf(comma - 1, comma - 1));
    }

    /** 其中甲工程…: a member of what was told of before. */
    private boolean isMember(Span name) {
        NameToken lists = tokens.at(tokens.indexAt(name.start()) - 1);
        return lists != null && lists.is(NameWord.Role.LISTS) && clauseOf(name).start() == lists.start();
    }

    Span sentenceOf(Span span) {
        return around(span, SENTENCE_ENDS);
    }

    Span statementOf(Span span) {
        return around(span, STATEMENT_ENDS);
    }

    private Span around(Span span, String ends) {
        int start = span.start();
        int floor = Math.max(0, start - FARTHEST);
        while (start > floor && ends.indexOf(text().charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, endOf(text(), span.end(), Math.min(text().length(), span.end() + FARTHEST), ends));
    }

    private static int endOf(String text, int from, int limit, String ends) {
        int end = from;
        while (end < limit && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the name leads the passage and a blank, or an ordinal and a full stop (3．某某路改造。), sets it off. */
    boolean leads(NameCandidate candidate) {
        int end = candidate.span().end();
        if (candidate.span().start() > 0 && text().startsWith("。", end) && opens(candidate.span(), 0)) {
            return true;
        }
        return leadEnd > 0 && opens(candidate.span(), 0) && (end >= leadEnd || "（(".indexOf(text().charAt(end)) >= 0);
    }

    /** Whether the name leads its sentence, alone or as its topic. */
    boolean isItem(NameCandidate candidate) {
        int end = tokens.bracketBehind(candidate.span().end());
        boolean closed = end == text().length() || "，,。：:".indexOf(text().charAt(end)) >= 0;
        return closed && opens(candidate.span(), sentenceOf(candidate.span()).start());
    }

    private boolean opens(Span name, int from) {
        return ORDINAL.matcher(text()).region(from, name.start()).matches();
    }

    /** Whether a heading consists of names alone, apart from an ordinal in front. */
    boolean isTitle() {
        if (!heading || candidates.isEmpty()) {
            return false;
        }
        Matcher ordinal = ORDINAL.matcher(text());
        int left = text().length()
                - (ordinal.lookingAt()
                                && ordinal.end() <= candidates.get(0).span().start()
                        ? ordinal.end()
                        : 0);
        for (NameCandidate candidate : candidates) {
            left -= candidate.span().length() + 1;
        }
        return left < LEFTOVER_OF_TITLE;
    }

    /** Whether a dash stands right before the name. */
    boolean behindDash(NameCandidate candidate) {
        int start = candidate.span().start();
        return start > 0 && "—–".indexOf(text().charAt(start - 1)) >= 0;
    }
}
