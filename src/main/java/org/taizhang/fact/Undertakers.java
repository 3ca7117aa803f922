package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** Companies as subjects: the one that builds the project spoken of acts on it, a tenant of the park spoken of only on its own. */
final class Undertakers {
    /** Last letters of what many companies settle in: 产业园, 开发区, 小镇, 新城. */
    private static final String PARKS = "园区镇城";

    /** Letters of a company's own name that tell that a park is its own. */
    private static final int SHARED = 2;

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
                                                        && !before.is(Role.MARK, Marks.SINCE)));
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

    static boolean isPark(String project) {
        return PARKS.indexOf(project.charAt(project.length() - 1)) >= 0;
    }

    private static boolean isNamed(Reading reading, Span opening, Token company) {
        Span before = Spans.between(opening.start(), company.start());
        return reading.unread(before.start(), before.end()) >= SHARED
                && !reading.quantities().anyWithin(before)
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
