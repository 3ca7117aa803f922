package org.taizhang.fact;

import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Companies as subjects: the one that builds the project spoken of acts on it, a tenant of the park spoken of only on its own. */
final class Undertakers {
    /** Last letters of what many companies settle in: 产业园, 开发区, 小镇, 新城. */
    private static final String PARKS = "园区镇城";

    /** Letters of a company's own name that tell that a park is its own. */
    private static final int SHARED = 2;

    /** Letters of a name at least. */
    private static final int SHORTEST_NAME = 3;

    /** What a contractor brings. */
    private static final Set<String> HANDS = Set.of("workforce", "machinery");

    private Undertakers() {}

    /** 企业投资3亿元, 集团抢抓进度: a company that nothing names, behind a project, is the one that builds it. */
    static boolean isBare(Reading reading, Span span) {
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> (token.is(Role.MARK, Marks.ORGANISATION) || token.is(Role.MARK, Marks.COMPANY))
                                && reading.unread(span.start(), token.start()) == 0
                                && reading.tokens()
                                        .noneWithin(
                                                Spans.between(span.start(), token.start()),
                                                before -> !before.is(Role.MARK, Marks.ADVERB)
                                                        && !before.is(Role.MARK, Marks.REPORT)
                                                        && !before.is(Role.MARK, Marks.SINCE)
                                                        && !before.is(Role.MARK, Marks.BACK)));
    }

    /** 某某石化公司投资26亿元: a company named as the subject in a park that does not bear its name. */
    static boolean isTenant(Reading reading, Span opening, String project) {
        return isPark(project)
                && reading.tokens()
                        .anyWithin(
                                opening,
                                token -> token.is(Role.MARK, Marks.COMPANY)
                                        && isNamed(reading, opening, token)
                                        && !shares(reading.text().substring(opening.start(), token.start()), project));
    }

    /** 某某公司成立于2003年, 某某集团现有员工…: a company of which its own story is told, not what it does on a project. */
    static boolean tellsOfCompany(Reading reading, Span opening) {
        return reading.tokens()
                .anyWithin(
                        opening,
                        token -> token.is(Role.MARK, Marks.COMPANY)
                                && isSubject(reading, opening, token)
                                && isTold(reading, token.end(), opening.end()));
    }

    /** 某某集团投入机械36台: who brings hands and machines works on what is spoken of. */
    static boolean worksOn(Reading reading, Span predicate) {
        return reading.tokens()
                .anyWithin(
                        predicate,
                        token -> HANDS.contains(token.word().code())
                                && (token.is(Role.THING) || token.is(Role.MEASURE)));
    }

    /** Whether only adverbs and times stand before the verb of a company's story. */
    private static boolean isTold(Reading reading, int from, int to) {
        return reading.tokens()
                .anyWithin(
                        Spans.between(from, to),
                        verb -> verb.is(Role.MARK, Marks.OF_COMPANY)
                                && reading.unread(from, verb.start()) == 0
                                && reading.tokens()
                                        .noneWithin(
                                                Spans.between(from, verb.start()), before -> !before.is(Role.MARK)));
    }

    /**
     * 某某米业投资1500万元新上生产线, 某某公司新上窑炉2座: one that the text has not made a project puts its own money into its own works. Who bears
     * the project's name builds it, and a contractor, who brings hands and machines, works on it.
     */
    static boolean isInvestor(SentenceReading sentence, Span opening, String project) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(opening).span();
        Span name = investor(reading, clause);
        return name.length() >= SHORTEST_NAME
                && !reading.regions().anyWithin(name)
                && !project.contains(name.of(reading.text()).substring(0, SHARED));
    }

    /** The unknown words with which a clause opens before it tells an outlay; nothing where it does not open so. */
    private static Span investor(Reading reading, Span clause) {
        int start = reading.regions().within(clause).stream()
                .filter(region -> region.span().start() == clause.start())
                .mapToInt(region -> region.span().end())
                .findFirst()
                .orElse(clause.start());
        int end = reading.tokens().within(Spans.between(start, clause.end())).stream()
                .filter(token -> !isOfName(reading, token))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(start);
        boolean spends = reading.beginningAt(end, Role.MARK, Marks.ACQUIRES) != null || isOutlay(reading, end, clause);
        Span name = Spans.between(start, end);
        return spends
                        && !reading.quantities().anyWithin(name)
                        && !reading.times().anyWithin(name)
                ? name
                : Spans.between(start, start);
    }

    private static boolean isOfName(Reading reading, Token token) {
        return token.is(Role.THING) || reading.beginningAt(token.start(), Role.MARK, Marks.COMPANY) != null;
    }

    /** 投资1500万元新上…: money as the object, and what it is spent on behind it; 拆迁投资1500万元 only tells what works cost. */
    private static boolean isOutlay(Reading reading, int place, Span clause) {
        Token verb = reading.beginningAt(place, Role.MARK, Marks.INVESTS);
        Quantity money = verb == null ? null : reading.quantities().next(verb.end());
        return money != null
                && Kinds.is(money, Kinds.MONEY)
                && reading.unread(place, money.span().start()) == 0
                && reading.tokens()
                        .anyWithin(
                                Spans.between(money.span().end(), clause.end()),
                                token -> token.start() == money.span().end()
                                        && (token.is(Role.STAGE)
                                                || token.is(Role.MARK, Marks.ACQUIRES)
                                                || token.word().carriesOut()));
    }

    static boolean isPark(String project) {
        return PARKS.indexOf(project.charAt(project.length() - 1)) >= 0;
    }

    private static boolean isNamed(Reading reading, Span opening, Token company) {
        return reading.unread(opening.start(), company.start()) >= SHARED && isSubject(reading, opening, company);
    }

    private static boolean isSubject(Reading reading, Span opening, Token company) {
        Span before = Spans.between(opening.start(), company.start());
        return !reading.quantities().anyWithin(before)
                && reading.tokens()
                        .noneWithin(
                                before,
                                token -> token.is(Role.MARK, Marks.AGENT)
                                        || token.is(Role.STAGE)
                                        || token.word().carriesOut());
    }

    private static boolean shares(String company, String project) {
        for (int at = 0; at + SHARED <= company.length(); at++) {
            if (project.contains(company.substring(at, at + SHARED))) {
                return true;
            }
        }
        return false;
    }
}
