package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.TimeExpression;

/** Names the piece of work that reaches a stage: what stands between the project and the stage word. */
final class PartNames {
    private static final int LONGEST = 24;
    private static final List<String> WHOLE = List.of("");

    private PartNames() {}

    /** The pieces named in a stretch before a stage word, each with the head that they share; one empty name for the whole project. */
    static List<String> between(SentenceReading sentence, int from, Token stage) {
        if (StageWords.namesPart(stage)) {
            return List.of(stage.word().text());
        }
        Token task = sentence.reading().tokens().next(stage.end());
        if (task != null && task.start() == stage.end() && task.is(Role.MARK, "task")) {
            return List.of(stage.word().text() + task.word().text());
        }
        String phrase = phrase(sentence, from, stage.start());
        return phrase.isEmpty() || phrase.length() > LONGEST ? WHOLE : coordinated(phrase);
    }

    /** 已完成南北跑道堆载施工: the work behind a general word of completion; empty where what stands there is no work. */
    static String object(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(stage.span()).span();
        List<Token> tokens = reading.tokens().within(Spans.between(stage.end(), clause.end()));
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean work = last != null && last.end() == clause.end() && worksOn(last);
        boolean plain = tokens.stream().noneMatch(token -> token.is(Role.MODALITY) || token.is(Role.MARK, Marks.STOP));
        if (!work || !plain || reading.quantities().anyWithin(clause) || clause.end() - stage.end() > LONGEST) {
            return "";
        }
        return reading.text()
                .substring(stage.end(), clause.end())
                .replaceAll("\\s+", "")
                .replaceAll("^[了的]+", "");
    }

    private static boolean worksOn(Token token) {
        return (token.is(Role.STAGE) && token.word().code().equals("construction"))
                || token.is(Role.MARK, "carry_out")
                || token.is(Role.MARK, Marks.WORK)
                || token.is(Role.MARK, "works")
                || (token.is(Role.THING) && token.word().says());
    }

    /** 产业园二期 of the project 产业园: what a mention adds to the project's name. */
    static String phase(ProjectMention mention) {
        boolean more = mention.surface().startsWith(mention.name())
                && mention.surface().length() > mention.name().length();
        String rest = more ? mention.surface().substring(mention.name().length()) : "";
        return rest.startsWith("项目") || rest.startsWith("工程") ? "" : rest;
    }

    /** The noun phrase right before a stage word (2021年第一批重点项目 in 举行2018年首批水利工程集中开工活动). */
    static String rightBefore(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        int start = sentence.clauseOf(stage.span()).span().start();
        for (Token token : reading.tokens().within(Spans.between(start, stage.start()))) {
            start = breaks(token) ? token.end() : start;
        }
        String phrase = reading.text().substring(start, stage.start()).replaceAll("\\s+", "");
        return phrase.length() > LONGEST ? "" : phrase;
    }

    /** The part where the project stands behind the stage word. */
    static List<String> behind(Token stage) {
        return StageWords.namesPart(stage) ? List.of(stage.word().text()) : WHOLE;
    }

    private static String phrase(SentenceReading sentence, int from, int to) {
        Reading reading = sentence.reading();
        int clause = sentence.clauseOf(Spans.between(to, to)).span().start();
        int start = Math.max(from, clause);
        int end = Math.max(start, to);
        Token step = step(reading, Spans.between(start, end));
        if (step != null) {
            return step.word().text();
        }
        start = behindOpening(reading, start, end);
        if (reading.quantities().anyWithin(Spans.between(start, end))) {
            return "";
        }
        end = Math.min(end, firstBreak(reading, start, end));
        String phrase = reading.text().substring(start, Math.max(start, end)).replaceAll("\\s+", "");
        phrase = phrase.replaceAll("^[（(][^）)]*[）)]", "").replaceAll("^[的等、”》）)]+|[的等、于在自至]+$", "");
        return isWhole(reading, start, end, phrase) ? "" : phrase;
    }

    /** A step of preparation that the predicate is about (初步设计已通过评审). */
    private static @org.jspecify.annotations.Nullable Token step(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && StageWords.namesPart(token))
                .findFirst()
                .orElse(null);
    }

    /** Past the times, adverbs and words for the whole that open a phrase. */
    private static int behindOpening(Reading reading, int from, int end) {
        int start = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Token token : reading.tokens().within(Spans.between(start, Math.min(end, start + 12)))) {
                if (token.start() <= start + 1 && opens(token)) {
                    start = token.end();
                    moved = true;
                    break;
                }
            }
            TimeExpression time = reading.times().next(start);
            if (time != null && time.span().start() <= start + 1 && time.span().end() <= end) {
                start = time.span().end();
                moved = true;
            }
        }
        return Math.min(start, end);
    }

    private static boolean opens(Token token) {
        return breaks(token)
                || token.is(Role.MARK, Marks.ANAPHOR)
                || token.is(Role.MARK, Marks.AT)
                || token.is(Role.MARK, Marks.PART);
    }

    private static boolean breaks(Token token) {
        return token.is(Role.MODALITY)
                || token.is(Role.MARK, Marks.STOP)
                || token.is(Role.MARK, "adverb")
                || token.is(Role.MARK, "all_named")
                || token.is(Role.STAGE);
    }

    private static int firstBreak(Reading reading, int start, int end) {
        int first = end;
        for (Token token : reading.tokens().within(Spans.between(start, Math.max(start, end)))) {
            if (breaks(token)) {
                first = token.start();
                break;
            }
        }
        TimeExpression time = reading.times().next(start);
        return time == null
                ? first
                : Math.min(first, Math.max(start, time.span().start()));
    }

    /** 项目, 工程, 建设: words for the whole name no piece of it. */
    private static boolean isWhole(Reading reading, int start, int end, String phrase) {
        return phrase.equals("项目")
                || phrase.equals("工程")
                || reading.tokens().within(Spans.between(start, Math.max(start, end))).stream()
                        .anyMatch(token -> token.word().text().equals(phrase)
                                && (token.is(Role.MARK, "carry_out") || token.is(Role.MARK, Marks.ANAPHOR)));
    }

    /** 普济路、影视路管网 are 普济路管网 and 影视路管网: the head of the last serves all. */
    private static List<String> coordinated(String phrase) {
        String[] items = phrase.split("[、和及与]");
        if (items.length < 2) {
            return List.of(phrase);
        }
        String last = items[items.length - 1];
        String first = items[0];
        int shared = first.isEmpty() ? -1 : last.lastIndexOf(first.charAt(first.length() - 1));
        String head = shared >= 0 ? last.substring(shared + 1) : "";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < items.length - 1; i++) {
            if (!items[i].isEmpty()) {
                names.add(items[i].endsWith(head) ? items[i] : items[i] + head);
            }
        }
        names.add(last);
        return names;
    }
}
