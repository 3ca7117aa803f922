package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** Finds the noun that a figure counts: 5个重点项目, 项目33个, 企业已复产25家. */
final class Heads {
    /** Longest modifier between a figure and its noun (5个现代农业示范园建设项目). */
    private static final int MODIFIER = 16;
    /** A verb between two nouns of one phrase (3个厂房改造项目). */
    private static final int VERB_INSIDE = 4;
    /** Unknown characters between a noun and the figure behind it. */
    private static final int ADVERB = 4;

    private final SentenceReading sentence;

    Heads(SentenceReading sentence) {
        this.sentence = sentence;
    }

    /** The head of the noun phrase that follows the figure; null where none follows. */
    @Nullable
    Token behind(Quantity quantity) {
        Token inUnit = sentence.reading().tokens().previous(quantity.number().end());
        if (inUnit != null
                && inUnit.is(Role.THING)
                && inUnit.start() > quantity.number().start()
                && inUnit.end() == quantity.number().end()) {
            return inUnit;
        }
        if (sentence.reading().beginningAt(quantity.span().end(), Role.MARK, Marks.OF) != null) {
            return null;
        }
        Token head = behind(
                quantity,
                sentence.following(quantity.span().end()),
                quantity.span().end());
        if (head != null) {
            return head;
        }
        Quantity limit = sentence.reading().quantities().next(quantity.span().end());
        return limit != null && modifies(quantity, limit)
                ? behind(
                        quantity,
                        sentence.following(limit.span().end()),
                        limit.span().end())
                : null;
    }

    /** 18台单机容量2.5兆瓦的风机, 2个20万吨级泊位: a figure between the count and its noun that only describes the noun. */
    private boolean modifies(Quantity quantity, Quantity inner) {
        Span clause = sentence.clauseOf(quantity.span()).span();
        Reading reading = sentence.reading();
        int from = quantity.span().end();
        int to = Math.max(from, inner.span().start());
        boolean adjacent = to == from || Kinds.is(inner, Kinds.MONEY) && reading.unread(from, to) == 0;
        if (reading.text().substring(from, to).indexOf('、') >= 0) {
            return false;
        }
        boolean of = inner.span().start() > quantity.span().end()
                && inner.span().end() < clause.end()
                && sentence.reading().beginningAt(inner.span().end(), Role.MARK, Marks.OF) != null;
        return inner.span().end() < clause.end() && (adjacent || of);
    }

    private @Nullable Token behind(Quantity quantity, Span rest, int from) {
        Token head = null;
        int reached = from;
        if (rest.length() == 0 || "、/-—".indexOf(sentence.reading().text().charAt(from)) >= 0) {
            return null;
        }
        int verb = -1;
        for (Token token : sentence.reading().tokens().within(rest)) {
            if (token.start() - reached > MODIFIER || ends(token, head) && !isThing(token)) {
                break;
            }
            if (token.is(Role.STAGE) && head != null) {
                verb = token.end();
            } else if (token.is(Role.THING) && token.word().measures(quantity.kind())) {
                if (verb >= 0 && token.start() - verb > VERB_INSIDE) {
                    break;
                }
                if (head != null && head.word().says() && !token.word().says() && listed(head, token)) {
                    break;
                }
                if (head != null && isObject(head, token)) {
                    break;
                }
                head = token;
                verb = -1;
            }
            reached = Math.max(reached, token.end());
        }
        return head == null || (mayModify(head) && !endsPhrase(head)) ? null : head;
    }

    /** 1600名建设者坚守岗位: behind those who work stands what they do, not what is counted. */
    private static boolean isObject(Token people, Token next) {
        return people.is(Role.THING, "workforce") && next.word().says() && next.start() > people.end();
    }

    private static boolean mayModify(Token head) {
        return (onlyBehind(head) || head.word().traits().contains("attributive"))
                && !head.word().says();
    }

    /** 30个部门到位, but not 60个标准厂房: a noun that is only part of one that nobody knows says nothing of what is counted. */
    private boolean endsPhrase(Token noun) {
        Reading reading = sentence.reading();
        int end = noun.end();
        if (end >= reading.text().length() || !Character.isLetter(reading.text().charAt(end))) {
            return true;
        }
        Token word = reading.tokens().next(end);
        TimeExpression time = reading.times().next(end);
        Quantity figure = reading.quantities().next(end);
        return word != null && word.start() == end
                || time != null && time.span().start() == end
                || figure != null && figure.span().start() == end;
    }

    /** 30层综合楼、物流仓储区: a noun that is none of ours, behind the mark of a list, is not counted with the one before it. */
    private boolean listed(Token head, Token next) {
        return sentence.reading()
                        .text()
                        .substring(head.end(), Math.max(head.end(), next.start()))
                        .indexOf('、')
                >= 0;
    }

    /** 县乡道路: what may measure is a thing too. */
    private boolean isThing(Token token) {
        return token.is(Role.MEASURE) && sentence.reading().isThing(token.span());
    }

    private static boolean ends(Token token, @Nullable Token head) {
        if (token.is(Role.MARK, Marks.STOP) || token.is(Role.MARK, Marks.LIST_END)) {
            return true;
        }
        return head != null
                && (token.is(Role.MODALITY)
                        || token.is(Role.MEASURE)
                        || token.is(Role.MARK, Marks.OF)
                        || token.is(Role.MARK, Marks.URGE)
                        || token.is(Role.MARK, Marks.LIST_OPEN)
                        || token.is(Role.MARK, Marks.AT));
    }

    /** The noun before the figure with nothing but adverbs and verbs of stage between them; null where none stands there. */
    @Nullable
    Token before(Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        List<Token> tokens = sentence.reading().tokens().within(own);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Role.MARK, Marks.WORK)
                    && !sentence.reading().has(token.span(), Role.STAGE, "completion")
                    && !sentence.reading().has(token.span(), Role.PHASE, "finish")) {
                return null;
            }
            if (sentence.reading().unread(token.end(), quantity.span().start()) > ADVERB
                    || sentence.measures(token.end(), quantity.span().start())) {
                return null;
            }
            if (token.is(Role.THING)
                    && token.word().measures(quantity.kind())
                    && !onlyBehind(token)
                    && !(mayModify(token) && token.end() < quantity.span().start())
                    && !isTask(token)) {
                return token;
            }
        }
        return null;
    }

    /** 改厕任务4.2万座: what is to be done is not what is counted, nor is it in the way. */
    private boolean isTask(Token token) {
        return !token.word().says() && sentence.reading().has(token.span(), Role.MARK, Marks.SCHEDULE);
    }

    /** 市, 县: nouns of one character that are counted (9个市) but end names before a figure. */
    private static boolean onlyBehind(Token token) {
        return token.word().traits().contains("behind");
    }

    /** The noun that the figure counts, behind it or right before it; null where it has none of its own. */
    @Nullable
    Token nearest(Quantity quantity) {
        Token behind = behind(quantity);
        return behind != null ? behind : before(quantity);
    }

    /** A noun of the governing clauses that can be counted in this unit, nearest first; null where there is none. */
    @Nullable
    Token inReach(Quantity quantity, int clausesBack) {
        List<Span> spans = sentence.governing(quantity.span().start());
        boolean byRegion = sentence.reading().regions().anyWithin(spans.get(0));
        for (Span span : spans.subList(0, Math.min(spans.size(), clausesBack + 1))) {
            List<Token> tokens = sentence.reading().tokens().within(span);
            for (int i = tokens.size() - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                boolean counted = !byRegion || token.word().says();
                if (counted && token.is(Role.THING) && token.word().measures(quantity.kind()) && !onlyBehind(token)) {
                    return token;
                }
            }
        }
        return null;
    }
}
