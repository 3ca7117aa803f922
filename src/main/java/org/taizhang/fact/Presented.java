package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** 吊车6台正往屋架上送檩条。这便是某某滤材项目: a scene is described first, and the next sentence tells of which project it is. */
final class Presented {
    /** 这个名叫某某家园的小区. */
    private static final String THIS = "这那该";

    private Presented() {}

    /** The project of which a sentence describes the scene; null where the next presents none, or the sentence speaks of something else. */
    static @Nullable ProjectMention after(List<SentenceReading> sentences, int index) {
        SentenceReading scene = sentences.get(index);
        SentenceReading next = index + 1 < sentences.size() ? sentences.get(index + 1) : null;
        return next == null || hasOwn(scene) ? null : presentedBy(next);
    }

    private static boolean hasOwn(SentenceReading scene) {
        Reading reading = scene.reading();
        Span whole = scene.sentence().span();
        return reading.projects().anyWithin(whole)
                || Anaphors.in(reading, whole)
                || scene.statements().stream()
                        .anyMatch(statement -> RegionSubjects.opensWithWhole(
                                scene, Openings.clause(reading, scene.governing(statement.end()))));
    }

    private static @Nullable ProjectMention presentedBy(SentenceReading sentence) {
        Reading reading = sentence.reading();
        int start = sentence.sentence().span().start();
        Token presents = reading.beginningAt(start, Role.MARK, Marks.PRESENTS);
        ProjectMention name = reading.projects().next(start);
        boolean points = presents != null
                || name != null && THIS.indexOf(reading.text().charAt(start)) >= 0 && Openings.isCalled(reading, name);
        return points
                        && name != null
                        && name.span().end() <= sentence.clauses().get(0).span().end()
                        && Openings.unread(reading, start, name.span().start()) <= 1
                ? name
                : null;
    }
}
