package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** Names the piece of work that reaches a stage: what stands between the project and the stage word. */
final class PartNames {
    private static final int LONGEST = 24;

    private PartNames() {}

    /** The pieces named in a stretch before a stage word, each with the head that they share; one empty name for the whole project. */
    static List<String> between(SentenceReading sentence, int from, Token stage) {
        String phrase = phrase(sentence, from, stage.start());
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            return List.of("");
        }
        return coordinated(phrase);
    }

    private static String phrase(SentenceReading sentence, int from, int to) {
        Reading reading = sentence.reading();
        int start = from;
        int end = Math.max(from, to);
        Clause clause = sentence.clauseOf(new Span(end, end));
        start = Math.max(start, clause.span().start());
        for (Token token : reading.tokens().within(new Span(start, Math.max(start, end)))) {
            boolean breaks = token.is(Role.MODALITY)
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.STAGE)
                    || token.is(Role.MARK, "adverb");
            if (breaks && token.start() <= start + 1) {
                start = token.end();
            } else if (breaks) {
                end = token.start();
                break;
            } else if (token.is(Role.MARK, Marks.ANAPHOR) && token.start() <= start + 1) {
                start = token.end();
            }
        }
        for (var time : reading.times().within(new Span(start, Math.max(start, end)))) {
            if (time.span().start() <= start + 1) {
                start = time.span().end();
            } else {
                end = Math.min(end, time.span().start());
            }
        }
        String phrase = reading.text().substring(start, Math.max(start, end)).replaceAll("\\s+", "");
        phrase = phrase.replaceAll("^[的等、”》）)]+|[的等、]+$", "");
        return phrase.equals("项目") || phrase.equals("工程") || phrase.equals("项目工程") ? "" : phrase;
    }

    /** 普济路、影视路管网 are 普济路管网 and 影视路管网: the head of the last serves all. */
    private static List<String> coordinated(String phrase) {
        String[] items = phrase.split("[、和及与]");
        if (items.length < 2) {
            return List.of(phrase);
        }
        String last = items[items.length - 1];
        String first = items[0];
        List<String> names = new ArrayList<>();
        int shared = first.isEmpty() ? -1 : last.lastIndexOf(first.charAt(first.length() - 1));
        String head = shared >= 0 ? last.substring(shared + 1) : "";
        for (int i = 0; i < items.length - 1; i++) {
            if (!items[i].isEmpty()) {
                names.add(items[i].endsWith(head) ? items[i] : items[i] + head);
            }
        }
        names.add(last);
        return names;
    }
}
