package org.taizhang.fact;

import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** What kind of thing a figure tells of, which decides how its time is written down. */
enum Situation {
    /** adds up while time goes by: 产值, 完成投资, 新开工 */
    FLOW,
    /** comes about at a time that is stated beside it, and else holds as the article speaks: 已复工, 建成 */
    EVENT,
    /** holds at a day: 在建, 贷款余额, 现有 */
    STATE;

    private static final Set<String> FLOWS =
            Set.of("output_value", "investment_completed", "growth_rate", "volume", "funding");
    /** A share of a period's plan adds up with it; any other share is one of a state. */
    private static final String RATE = "completion_rate";

    private static final Set<String> LASTING = Set.of("reserve", "negotiation", "construction", "suspension");

    static Situation of(Measured measured, Staged staged) {
        if (stands(measured)) {
            return STATE;
        }
        if (FLOWS.contains(measured.metric())) {
            return FLOW;
        }
        boolean comesAbout = staged.any() && !lasts(staged.code());
        return comesAbout || measured.metric().equals(RATE) ? EVENT : STATE;
    }

    /** Whether a stage goes on for a time. */
    static boolean lasts(String stage) {
        return LASTING.contains(stage);
    }

    /** A balance or a network's length stands at a day, whatever was added in a period. */
    private static boolean stands(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("state");
    }

    /** Whether a word of work done or of something added stands before a figure in its clause: 新增, 改造, 引进, 拆除. */
    static boolean bringsAbout(SentenceReading sentence, Span figure) {
        Span own = sentence.ownClause(figure.start());
        return sentence.reading().tokens().anyWithin(own, Situation::isWork);
    }

    /** Whether a sentence has no subject and begins with the work: 新建泵站12座，改造渠道80公里。 */
    static boolean opensWithWork(SentenceReading sentence) {
        int start = sentence.sentence().span().start();
        Token first = sentence.reading().tokens().next(start);
        return first != null && first.start() == start && isWork(first);
    }

    /** Whether a word tells of work or of what it brings. */
    static boolean isWork(Token token) {
        return token.word().carriesOut() || token.is(Role.MARK, Marks.BRINGS);
    }
}
