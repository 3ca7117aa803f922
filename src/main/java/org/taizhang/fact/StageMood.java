package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** Whether a stage is stated at all, or only urged, denied, scheduled, or named as the date of something else. */
final class StageMood {
    /** Characters right behind a stage word in which a noun may say that it is scheduled. */
    private static final int SCHEDULE = 2;
    /** Characters before a sentence in which its scene may have been set. */
    private static final int SCENE_BACK = 60;

    private static final String EXCLAMATIONS = "！!";

    /** Trait of a word behind a stage that something else follows: 通水后 */
    private static final String AFTER = "after";

    private StageMood() {}

    /** 加快建设, 推进…投产: an imperative or a slogan reports nothing. */
    static boolean urged(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        if (StageWords.isPredicate(token) && own.length() == 0 && exclaims(sentence, token)) {
            return true;
        }
        boolean caused = StageWords.isPredicate(token) && sentence.reading().has(own, Role.MARK, Marks.CAUSING);
        return caused || sentence.reading().has(own, Role.MARK, Marks.URGE);
    }

    /** 再提速！ 加快建设！: called out to somebody, of nothing that is named. */
    private static boolean exclaims(SentenceReading sentence, Token token) {
        String text = sentence.reading().text();
        return token.end() < text.length() && EXCLAMATIONS.indexOf(text.charAt(token.end())) >= 0;
    }

    /** Whether people build where something is seen and heard (工地上机器轰鸣, not 服装车间机器轰鸣), as this sentence or the one before says. */
    static boolean isOnSite(SentenceReading sentence, Token scene) {
        Span before = Spans.between(sentence.sentence().span().start() - SCENE_BACK, scene.start());
        return sentence.reading().has(before, Role.MARK, Marks.SITE);
    }

    /** 推动某铁路开工建设, 促进某厂投产: an event that is urged is planned where it has a time. */
    static boolean urgesEvent(SentenceReading sentence, Token token) {
        return urged(sentence, token) && !token.word().code().equals("construction") && !StageWords.isStep(token);
    }

    /** 通车在即: still to come. */
    static boolean imminent(SentenceReading sentence, Token token) {
        return sentence.reading().beginningAt(token.end(), Role.MARK, Marks.IMMINENT) != null;
    }

    /** 开工前, 投产后, 竣工以来, 通车条件: a stage that only dates something else, or that something is wanted for. */
    static boolean condition(SentenceReading sentence, Token token) {
        Token next = sentence.reading().tokens().next(token.end());
        if (token.word().traits().contains("after")) {
            return true;
        }
        boolean dates = next != null
                && next.start() == token.end()
                && (next.is(Role.MARK, Marks.WHEN) && !isDatedEvent(sentence, token, next)
                        || next.is(Role.MARK, Marks.DATE) && !StagePredicates.isGivenDate(sentence, token)
                        || next.is(Role.MARK, Marks.REQUIREMENT));
        if (next != null && next.start() == token.end() && next.is(Role.MODALITY, ModalityDecision.YIELD)) {
            return true;
        }
        Span own = sentence.ownClause(token.start());
        boolean since = next != null
                && next.start() == token.end()
                && next.is(Role.MARK, Marks.SINCE)
                && !sentence.reading().times().anyWithin(own);
        boolean reason = !token.word().code().equals("suspension") && isReason(sentence.reading(), own);
        return dates || since || reason || isCircumstance(sentence, token) || isToBenefit(sentence, token);
    }

    /** 受台风影响停工的某工程复工: a reason that only describes what the predicate is about is none of it. */
    private static boolean isReason(Reading reading, Span own) {
        int named = reading.projects().within(own).stream()
                .filter(name -> reading.standsBefore(name.span().start(), Role.MARK, Marks.OF))
                .mapToInt(name -> name.span().end())
                .max()
                .orElse(own.start());
        return reading.has(Spans.between(Math.min(named, own.end()), own.end()), Role.MARK, Marks.WITH);
    }

    /** 随着项目推进: what is said of no project; 随着主塔封顶，大桥…合龙 reports both. */
    private static boolean isCircumstance(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(token.start());
        return reading.has(own, Role.MARK, Marks.ALONG_WITH)
                && !reading.projects().anyWithin(own)
                && !reading.has(own, Role.MARK, Marks.ANAPHOR);
    }

    /** 下半年，随着甲、乙两条高速相继开工，预计…: what comes along with something to come is to come itself. */
    static boolean comesAlong(SentenceReading sentence, Token token) {
        return sentence.reading().has(sentence.ownClause(token.start()), Role.MARK, Marks.ALONG_WITH)
                && sentence.after(token.start(), 2).stream()
                        .anyMatch(
                                clause -> sentence.reading().tokens().anyWithin(clause.span(), ModalityDecision::aims));
    }

    /** 某厂的投运，将使…: an event as the subject of what it will bring is not told to have come about. */
    private static boolean isToBenefit(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        return reading.standsBefore(token.start(), Role.MARK, Marks.OF)
                && StagePredicates.endsClause(sentence, token)
                && sentence.after(token.start(), 1).stream()
                        .map(clause -> clause.span().start())
                        .anyMatch(start -> reading.tokens()
                                .anyWithin(
                                        Spans.between(start, start + Reading.LONGEST_WORD),
                                        first -> first.start() == start && ModalityDecision.aims(first)));
    }

    /** 尚未开工, 3个未开工项目: a denial in the clause of a stage word, with no other stage between them; 征地尚未完成: or right behind it. */
    static boolean denied(SentenceReading sentence, Token token) {
        List<Token> before = sentence.reading()
                .tokens()
                .within(sentence.governing(token.start()).get(0));
        for (int i = before.size() - 1; i >= 0; i--) {
            Token word = before.get(i);
            if (word.is(Role.MODALITY, ModalityDecision.NEGATION)) {
                return true;
            }
            if (word.is(Role.STAGE) && word.word().says() && !StageWords.namesPart(word)) {
                break;
            }
        }
        return StagePredicates.continuing(sentence, token).stream()
                .anyMatch(next -> next.is(Role.MODALITY, ModalityDecision.NEGATION));
    }

    /** 为2027年通车奠定基础: what is told lays the ground for it. */
    static boolean prepares(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        return sentence.reading().beginningAt(token.end(), Role.MARK, Marks.GROUND) != null
                && own.of(sentence.reading().text()).indexOf('为') >= 0;
    }

    /** 列入今年开工计划: what is scheduled by the noun behind the stage word. */
    static boolean schedules(SentenceReading sentence, Token token) {
        return sentence.reading().tokens().within(Spans.between(token.end(), token.end() + SCHEDULE)).stream()
                .anyMatch(next -> next.start() == token.end() && next.is(Role.MODALITY, ModalityDecision.PLAN));
    }

    /** 此次开工的, 开工的有甲、乙: the event that was told before. */
    static boolean refersBack(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        return reading.standsBefore(token.start(), Role.MARK, Marks.BACK)
                || (reading.beginningAt(token.end(), Role.MARK, Marks.OF) != null
                        && reading.beginningAt(token.end() + 1, Role.MARK, Marks.LIST_OPEN) != null);
    }

    /** 大坝填筑3月重新启动后: an event with its own time, which something else follows. */
    private static boolean isDatedEvent(SentenceReading sentence, Token token, Token when) {
        Span own = sentence.governing(token.start()).get(0);
        return when.word().traits().contains(AFTER)
                && sentence.reading().times().anyWithin(own);
    }
}
