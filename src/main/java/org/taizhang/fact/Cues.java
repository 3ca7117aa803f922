package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Finds the word that names what a figure measures: 总投资12亿元, 全长8公里, 到位280人, 1500万元贷款. */
final class Cues {
    /** Cost of looking one clause further back. */
    private static final int CLAUSE = 12;
    /** Cost of a figure of the same kind between a word and this figure, unless both stand in one list. */
    private static final int TAKEN = 10;
    /** Cost of standing behind the figure. */
    private static final int BEHIND = 3;
    /** What a word may cost at most. */
    private static final int DEAR = 40;
    /** A cue dearer than this is less sure than the figure before in a list. */
    private static final int NEAR = 11;
    /** How far the noun may stand behind the figure (1500万元专项贴息贷款). */
    private static final int NOUN_BEHIND = 10;

    private final SentenceReading sentence;

    Cues(SentenceReading sentence) {
        this.sentence = sentence;
    }

    /** A cue and what it cost to find it: the smaller, the surer. */
    record Found(Token token, int cost, Measured.Side side) {
        /** Whether it is surer than the figure before in a list. */
        boolean isNear() {
            return cost <= NEAR;
        }
    }

    /** The cheapest word; null where none is in reach. */
    @Nullable
    Found find(Quantity quantity, int clausesBack) {
        Found before = before(quantity, clausesBack);
        Found behind = behind(quantity);
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        return behind.cost() < before.cost() ? behind : before;
    }

    private @Nullable Found before(Quantity quantity, int clausesBack) {
        List<Span> spans = sentence.governing(quantity.span().start());
        for (int hop = 0; hop < Math.min(spans.size(), clausesBack + 1); hop++) {
            Span span = spans.get(hop);
            List<Token> tokens = sentence.reading().tokens().within(span);
            for (int i = tokens.size() - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                if (token.is(Role.MEASURE) && token.word().measures(quantity.kind())) {
                    int cost = hop * CLAUSE
                            + unread(quantity, Spans.between(token.end(), span.end())) / (hop == 0 ? 1 : 4)
                            + taken(quantity, token.end());
                    return cost > DEAR ? null : new Found(token, cost, Measured.Side.BEFORE);
                }
            }
        }
        return null;
    }

    /** Unknown characters of a stretch, leaving out the figures of the same kind, which have their own cost. */
    private int unread(Quantity quantity, Span gap) {
        int figures = sentence.reading().quantities().within(gap).stream()
                .filter(other -> other.kind().equals(quantity.kind()))
                .mapToInt(other -> other.span().length())
                .sum();
        return Math.max(0, sentence.reading().unread(gap.start(), gap.end()) - figures);
    }

    private int taken(Quantity quantity, int from) {
        List<Quantity> between =
                sentence
                        .reading()
                        .quantities()
                        .within(Spans.between(from, quantity.span().start()))
                        .stream()
                        .filter(other -> other.kind().equals(quantity.kind()) && !Replaced.is(sentence, other))
                        .toList();
        if (between.isEmpty()) {
            return 0;
        }
        Quantity last = between.get(between.size() - 1);
        String joint = sentence.reading()
                .text()
                .substring(last.span().end(), quantity.span().start());
        boolean list = "、和及与，,至到".contains(joint)
                || (joint.startsWith("、") && joint.length() <= NOUN_BEHIND && joint.indexOf('，') < 0);
        return list ? 1 : TAKEN;
    }

    private @Nullable Found behind(Quantity quantity) {
        Span rest = sentence.following(quantity.span().end());
        if (rest.length() == 0 || "、，,；;。".indexOf(sentence.reading().text().charAt(rest.start())) >= 0) {
            return null;
        }
        for (Token token : sentence.reading().tokens().within(rest)) {
            if (token.start() - quantity.span().end() > NOUN_BEHIND
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.MODALITY)) {
                return null;
            }
            if (token.is(Role.MEASURE) && token.word().measures(quantity.kind())) {
                int cost = BEHIND + token.start() - quantity.span().end();
                return new Found(token, cost, Measured.Side.BEHIND);
            }
        }
        return null;
    }
}
