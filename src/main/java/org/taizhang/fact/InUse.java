package org.taizhang.fact;

import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** What has been opened or put to use is worked on no more: the work told next has a thing of its own (甲大桥建成通车；改造管网64公里). */
final class InUse {
    private static final Set<String> STAGES = Set.of("opening", "commissioning");

    private InUse() {}

    /** Whether a stretch tells that something is in use, and does not count what is in it (入驻企业38家). */
    static boolean tells(Reading reading, Span told) {
        return !reading.quantities().anyWithin(told)
                && reading.tokens()
                        .anyWithin(
                                told,
                                token -> token.is(Role.STAGE)
                                        && token.word().says()
                                        && STAGES.contains(token.word().code())
                                        && !reading.standsBefore(
                                                token.start(), Role.MODALITY, ModalityDecision.NEGATION));
    }

    /** 改造管网64公里, 城区新增幼儿园5所: whether a statement opens with a work done to a thing. */
    static boolean opensWithWork(Reading reading, Span opening) {
        Token verb = reading.tokens().within(opening).stream()
                .filter(token -> token.word().carriesOut() || token.is(Role.STAGE))
                .findFirst()
                .orElse(null);
        return verb != null
                && Openings.unread(reading, opening.start(), verb.start()) <= Openings.PLACE
                && !reading.projects().anyWithin(Spans.between(opening.start(), verb.start()))
                && reading.tokens()
                        .anyWithin(
                                Spans.between(verb.end(), opening.end()),
                                token -> token.is(Role.THING) || token.is(Role.MEASURE));
    }
}
