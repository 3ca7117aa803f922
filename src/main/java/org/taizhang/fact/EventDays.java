package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/** Whether the time that governs a figure is only the day of an event before it, or of the report, so that the figure holds as the article speaks. */
final class EventDays {
    private EventDays() {}

    /** 截至…; 自2019年6月开工以来 of a project, which is told from its beginning; 3月1日复工，目前到岗217人. */
    static boolean precedes(Told told, TimeExpression time) {
        return time.role() == TimeExpression.Role.AS_OF
                || (time.role() == TimeExpression.Role.SINCE_EVENT && isOfProject(told, time))
                || isDayOfReport(told, time)
                || (isMoment(told.sentence(), time) && statesSince(told, time));
    }

    /** 8月5日, 去年9月 of an event: not a month that figures are told for. */
    private static boolean isMoment(SentenceReading sentence, TimeExpression time) {
        return time.granularity() == Granularity.DAY
                || (TimePhrases.isMonth(time)
                        && (time.role() == TimeExpression.Role.WITHIN || time.role() == TimeExpression.Role.BY)
                        && !TimePhrases.frames(sentence, time));
    }

    /** 5月8日，记者获悉，某工程累计完成投资12.6亿元: the day is that on which the paper was told. */
    private static boolean isDayOfReport(Told told, TimeExpression time) {
        return TimePhrases.isDayOfReport(told.sentence(), time, told.place());
    }

    /** 开工以来 tells of a project, named or not; 机制启动以来 does not. */
    private static boolean isOfProject(Told told, TimeExpression time) {
        Token event = told.sentence().reading().tokens().next(time.span().end());
        boolean ofWorks = event != null && event.is(Role.STAGE) && !StageWords.general(event);
        return told.owner().named() || ofWorks;
    }

    /** 3月1日复工，目前到岗217人: the day is that of an event before; what is told behind it holds as the article speaks. */
    private static boolean statesSince(Told told, TimeExpression time) {
        SentenceReading sentence = told.sentence();
        int place = told.place();
        Span between = Spans.between(time.span().end(), place);
        boolean otherClause = sentence.clauseAt(time.span().start()) != sentence.clauseAt(place);
        Token next = sentence.reading().tokens().next(time.span().end());
        boolean datesIt =
                !otherClause && next != null && next.start() == time.span().end();
        return !datesIt
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                between,
                                token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                                        || token.is(Role.MARK, Marks.NOW)
                                        || (otherClause && tellsOther(token, told.staged())));
    }

    /** Another event than that of the figure: 5月12日举行集中开工仪式，40个项目开工 has one. */
    private static boolean tellsOther(Token token, Staged staged) {
        return token.is(Role.STAGE)
                && token.word().says()
                && !token.equals(staged.token())
                && !token.word().traits().contains(StageGroups.TOGETHER)
                && !token.word().code().equals(staged.code());
    }
}
