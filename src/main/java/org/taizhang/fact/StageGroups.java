package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.StageSubjects.Subject;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/**
 * Counted groups that reach a stage: each named member gives a row, and the group another; a group without names gives none, unless it
 * starts together or is planned to.
 */
final class StageGroups {
    /** How far before a count a word may stand that refers back (此次集中开工的27个项目). */
    private static final int NEAR = 10;

    List<Subject> of(SentenceReading sentence, Token token, Figure counted, Modality modality) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(counted.quantity().span()).span();
        List<ProjectMention> names = NamedList.before(reading, clause, counted.start());
        if (names.isEmpty()) {
            names = NamedList.beside(reading, clause, counted.start());
        }
        if (!names.isEmpty()) {
            return ofListed(sentence, counted, names);
        }
        if (counted.owner().named()) {
            boolean planned = modality == Modality.PLAN && counted.owner().how() != Owner.How.ANAPHOR;
            return planned
                    ? List.of(Subject.project(
                            counted.owner().project(), words(sentence, counted), 0.7, "stage-of-counted-part"))
                    : List.of();
        }
        boolean starts = together(token)
                || (modality == Modality.PLAN && token.word().code().equals("start") && counted.aggregates());
        return starts && !refersBack(reading, counted)
                ? List.of(new Subject("", words(sentence, counted), "", 0.8, "stage-of-batch"))
                : List.of();
    }

    private static List<Subject> ofListed(SentenceReading sentence, Figure counted, List<ProjectMention> names) {
        List<Subject> subjects = new ArrayList<>();
        names.stream()
                .map(ProjectMention::name)
                .distinct()
                .forEach(name -> subjects.add(Subject.project(name, "", 0.85, "stage-of-listed-project")));
        if (counted.aggregates()) {
            subjects.add(new Subject("", words(sentence, counted), "", 0.8, "stage-of-group"));
        }
        return subjects;
    }

    /** 重点项目集中开工活动: a batch that starts together without a count; null where the word starts no batch. */
    @Nullable
    Subject uncounted(SentenceReading sentence, Token token) {
        if (!together(token)) {
            return null;
        }
        String batch = PartNames.rightBefore(sentence, token);
        return batch.endsWith("项目") || batch.endsWith("工程") ? new Subject("", batch, "", 0.75, "stage-of-batch") : null;
    }

    private static boolean together(Token token) {
        return token.word().traits().contains("together");
    }

    private static boolean refersBack(Reading reading, Figure counted) {
        Span near = Spans.between(counted.start() - NEAR, counted.start());
        return reading.tokens().within(near).stream().anyMatch(token -> token.is(Role.MARK, Marks.BACK));
    }

    private static String words(SentenceReading sentence, Figure counted) {
        String text = sentence.reading().text();
        Token cue = counted.measured().cue();
        int end = cue != null && cue.start() >= counted.quantity().span().end()
                ? cue.end()
                : counted.quantity().span().end();
        int start = counted.quantity().span().start();
        Token before = sentence.reading().tokens().previous(start);
        if (before != null && before.end() == start && before.is(Role.MARK, "other")) {
            start = before.start();
        }
        return text.substring(start, end).replaceAll("\\s+", "");
    }
}
