package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** Who reaches a stage: named projects, parts of the project spoken of, or a counted group. */
final class StageSubjects {
    /** Characters between a stage word and the project that it describes (新开工的盐沙路). */
    private static final int DESCRIBES = 4;

    private final Topic topic;

    StageSubjects(Topic topic) {
        this.topic = topic;
    }

    /**
     * One subject of a stage.
     *
     * @param project empty for a group
     * @param words the counted words of a group; empty for a project
     * @param part the piece of work; empty for the whole
     */
    record Subject(String project, String words, String part, double confidence, String rule) {
        static Subject project(String name, String part, double confidence, String rule) {
            return new Subject(name, "", part, confidence, rule);
        }
    }

    List<Subject> of(SentenceReading sentence, Token token, Modality modality, List<Figure> figures) {
        Figure counted = StageReader.countedBy(token, figures);
        if (counted != null) {
            return ofGroup(sentence, token, counted, modality);
        }
        List<ProjectMention> named = named(sentence, token);
        if (!named.isEmpty()) {
            ProjectMention last = named.get(named.size() - 1);
            List<String> parts = last.span().end() <= token.start()
                    ? PartNames.between(sentence, last.span().end(), token)
                    : List.of("");
            return combine(
                    named.stream().map(ProjectMention::name).distinct().toList(),
                    parts,
                    0.85,
                    "stage-of-named-project");
        }
        return ofTopic(sentence, token);
    }

    private static List<Subject> combine(List<String> projects, List<String> parts, double confidence, String rule) {
        List<Subject> subjects = new ArrayList<>();
        for (String project : projects) {
            for (String part : parts) {
                subjects.add(Subject.project(project, part, confidence, rule));
            }
        }
        return subjects;
    }

    /** 甲、乙等26个项目已复工: a row for each name and one for the group; a group without names only where it starts together. */
    private static List<Subject> ofGroup(SentenceReading sentence, Token token, Figure counted, Modality modality) {
        Reading reading = sentence.reading();
        List<ProjectMention> names = NamedList.before(
                reading, sentence.clauseOf(counted.quantity().span()).span(), counted.start());
        String words = groupWords(sentence, counted);
        if (!names.isEmpty()) {
            List<Subject> subjects = new ArrayList<>(combine(
                    names.stream().map(ProjectMention::name).distinct().toList(),
                    List.of(""),
                    0.85,
                    "stage-of-listed-project"));
            if (counted.aggregates() && (NamedList.open(reading, names, counted.start()) || names.size() > 1)) {
                subjects.add(new Subject("", words, "", 0.8, "stage-of-group"));
            }
            return subjects;
        }
        boolean behind = token.start() > counted.start();
        if (counted.owner().named() && counted.owner().how() != Owner.How.TOPIC) {
            return behind && modality == Modality.PLAN
                    ? List.of(Subject.project(counted.owner().project(), words, 0.7, "stage-of-counted-part"))
                    : List.of();
        }
        boolean together = token.word().traits().contains("together")
                || (modality == Modality.PLAN && token.word().code().equals("start") && counted.aggregates());
        return together ? List.of(new Subject("", words, "", 0.8, "stage-of-batch")) : List.of();
    }

    private static String groupWords(SentenceReading sentence, Figure counted) {
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

    /** The projects that stand right before a stage word, or behind it as what it describes or begins. */
    private static List<ProjectMention> named(SentenceReading sentence, Token token) {
        List<Span> spans = sentence.governing(token.start());
        Reading reading = sentence.reading();
        List<ProjectMention> before = subjects(reading, spans.get(0));
        if (!before.isEmpty()) {
            return before;
        }
        List<ProjectMention> behind = behind(sentence, token);
        if (!behind.isEmpty()) {
            return behind;
        }
        for (Span span : spans.subList(1, Math.min(spans.size(), 5))) {
            List<ProjectMention> earlier = subjects(reading, span);
            if (!earlier.isEmpty()) {
                return earlier;
            }
        }
        return List.of();
    }

    private static List<ProjectMention> subjects(Reading reading, Span span) {
        List<ProjectMention> mentions = reading.projects().within(span).stream()
                .filter(mention -> !OwnerDecision.isPlace(reading, mention))
                .toList();
        if (mentions.isEmpty()) {
            return List.of();
        }
        ProjectMention last = mentions.get(mentions.size() - 1);
        List<ProjectMention> list =
                new ArrayList<>(NamedList.before(reading, span, last.span().start()));
        list.add(last);
        return list;
    }

    private static List<ProjectMention> behind(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        List<ProjectMention> mentions =
                reading.projects().within(new Span(token.end(), Math.max(token.end(), clause.end())));
        List<ProjectMention> list = new ArrayList<>();
        int reached = token.end();
        for (ProjectMention mention : mentions) {
            String gap = reading.text()
                    .substring(reached, Math.max(reached, mention.span().start()));
            boolean joins = list.isEmpty()
                    ? gap.length() <= DESCRIBES && !gap.contains("、")
                    : gap.equals("、") || gap.equals("和") || gap.equals("及") || gap.equals("与");
            if (!joins) {
                break;
            }
            list.add(mention);
            reached = mention.span().end();
        }
        return list;
    }

    /** 主体已封顶, 该项目今年5月竣工: the project spoken of, and what of it reaches the stage. */
    private List<Subject> ofTopic(SentenceReading sentence, Token token) {
        Owner owner = topic.goesOn();
        Span own = sentence.governing(token.start()).get(0);
        boolean anaphor = sentence.reading().has(own, Role.MARK, Marks.ANAPHOR);
        if (anaphor) {
            owner = topic.anaphor();
        }
        if (!owner.named()) {
            return List.of();
        }
        List<String> parts = PartNames.between(sentence, own.start(), token);
        String name = owner.project();
        return parts.stream()
                .map(part -> Subject.project(name, part, anaphor ? 0.75 : 0.6, "stage-of-topic"))
                .toList();
    }
}
