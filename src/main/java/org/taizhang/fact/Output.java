package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** Words that tell what a plant or port puts through (吞吐量, 发电量): its capacity, unless they report what it did in a time. */
final class Output {
    /** Trait of such a word. */
    private static final String OUTPUT = "output";

    private Output() {}

    /** 1至6月完成吞吐量6200万吨, 已发电1亿千瓦时: so much was in fact put through, which the ledger does not keep. */
    static boolean isReported(SentenceReading sentence, Token cue) {
        if (!cue.word().traits().contains(OUTPUT)) {
            return false;
        }
        Reading reading = sentence.reading();
        List<Span> governing = sentence.governing(cue.start());
        boolean ahead = governing.stream()
                .anyMatch(span -> reading.tokens().anyWithin(span, ModalityDecision::aims)
                        || reading.has(span, Role.MARK, Marks.WHEN));
        return !ahead && governing.stream().anyMatch(span -> isOver(reading, span));
    }

    private static boolean isOver(Reading reading, Span span) {
        return reading.times().anyWithin(span)
                || reading.has(span, Role.MODALITY, ModalityDecision.ACTUAL)
                || reading.tokens()
                        .anyWithin(span, token -> token.is(Role.STAGE, "completion") && StageWords.general(token));
    }
}
