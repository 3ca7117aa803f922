package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** In which stage the power of a plant is: 累计并网装机160万千瓦, 首批24万千瓦并网. Other capacities are in none. */
final class PowerStage {
    /** The rule by which it is found. */
    static final String RULE = "stage-of-power";

    private static final Set<String> POWER = Set.of("power", "apparent_power");
    private static final Set<String> STAGES = Set.of("construction", "commissioning");
    /** Unknown characters between the stage word and the power. */
    private static final int NEAR = 4;

    private PowerStage() {}

    static Staged of(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        boolean power = measured.metric().equals("capacity")
                && POWER.contains(quantity.kind())
                && !measured.rule().equals(UnitDefaults.OF_PLANT);
        if (!power) {
            return Staged.NONE;
        }
        Token stage = ahead(sentence, quantity);
        stage = stage == null ? behind(sentence, quantity) : stage;
        stage = stage == null ? ofRun(sentence, quantity, before) : stage;
        return stage == null ? Staged.NONE : new Staged(stage.word().code(), stage, RULE);
    }

    private static boolean tells(Token token) {
        return token.is(Role.STAGE)
                && STAGES.contains(token.word().code())
                && !token.word().traits().contains("after");
    }

    private static @Nullable Token ahead(SentenceReading sentence, Quantity quantity) {
        int figure = quantity.span().start();
        Reading reading = sentence.reading();
        return reading.tokens().within(sentence.ownClause(figure)).stream()
                .filter(PowerStage::tells)
                .filter(token -> reading.unread(token.end(), figure) <= NEAR
                        && !reading.quantities().anyWithin(Spans.between(token.end(), figure))
                        && !reading.projects().anyWithin(Spans.between(token.end(), figure)))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** 20万千瓦4月30日全部并网: nothing but when and how stands between. */
    private static @Nullable Token behind(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int from = quantity.span().end();
        Span rest = sentence.following(from);
        return reading.tokens().within(rest).stream()
                .filter(PowerStage::tells)
                .findFirst()
                .filter(token -> reading.unread(from, token.start()) <= 1
                        && reading.tokens()
                                .noneWithin(
                                        Spans.between(from, token.start()),
                                        other ->
                                                other.is(Role.THING) || other.is(Role.MEASURE) || other.is(Role.STAGE)))
                .orElse(null);
    }

    /** 先发电6台、容量9万千瓦: the power of what has just been counted. */
    private static @Nullable Token ofRun(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.sentence() != sentence || last.staged().token() == null) {
            return null;
        }
        Span gap = Spans.between(last.quantity().span().end(), quantity.span().start());
        Reading reading = sentence.reading();
        boolean joined = gap.length() > 0 && gap.of(reading.text()).startsWith("、");
        Token stage = last.staged().token();
        return joined && tells(stage) && stage.end() <= last.start() && gap.length() <= NEAR ? stage : null;
    }
}
