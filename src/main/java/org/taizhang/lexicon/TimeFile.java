package org.taizhang.lexicon;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.Festival;
import org.taizhang.text.QualifierWord;
import org.taizhang.text.SpanWord;
import org.taizhang.text.TimeMark;
import org.taizhang.text.TimeSense;
import org.taizhang.text.TimeWord;
import org.taizhang.text.TimeWords;

/** Reads {@code times.yml}. */
final class TimeFile {
    private TimeFile() {}

    static TimeWords read(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "future",
                        "past",
                        "neither",
                        "range_signs",
                        "number_endings",
                        "caption_words",
                        "telling_words",
                        "report_words",
                        "review_words",
                        "groups");
        List<TimeWord> words = new ArrayList<>();
        List<TimeWord> afterYear = new ArrayList<>();
        List<TimeWord> afterMonth = new ArrayList<>();
        List<Festival> festivals = new ArrayList<>();
        List<SpanWord> spans = new ArrayList<>();
        List<TimeMark> marks = new ArrayList<>();
        for (Entry group : top.entries("groups")) {
            group.only(
                    "name",
                    "words",
                    "after_year",
                    "after_month",
                    "festivals",
                    "spans",
                    "before",
                    "after",
                    "reads",
                    "leaves");
            words.addAll(words(group, "words"));
            afterYear.addAll(words(group, "after_year"));
            afterMonth.addAll(words(group, "after_month"));
            for (Entry festival : group.entries("festivals")) {
                festivals.addAll(festivals(festival));
            }
            spans.addAll(spans(group));
            marks.addAll(marks(group, "before", QualifierWord.Place.BEFORE));
            marks.addAll(marks(group, "after", QualifierWord.Place.AFTER));
        }
        return new TimeWords(
                words,
                afterYear,
                afterMonth,
                festivals,
                spans,
                marks,
                senses(top),
                top.wordSet("range_signs"),
                top.signs("number_endings"),
                top.wordSet("caption_words"),
                top.wordSet("telling_words"),
                top.wordSet("report_words"),
                top.wordSet("review_words"));
    }

    private static Map<String, TimeSense> senses(Entry top) {
        Map<String, TimeSense> senses = new HashMap<>();
        top.wordSet("neither").forEach(word -> senses.put(word, TimeSense.OPEN));
        top.wordSet("past").forEach(word -> senses.put(word, TimeSense.PAST));
        top.wordSet("future").forEach(word -> senses.put(word, TimeSense.FUTURE));
        return senses;
    }

    private static List<TimeWord> words(Entry group, String key) {
        List<TimeWord> words = new ArrayList<>();
        for (Entry entry : group.entries(key)) {
            entry.only("kind", "number", "words");
            TimeWord.Kind kind = entry.constant("kind", TimeWord.Kind.class);
            int number = entry.has("number") ? entry.number("number") : 0;
            entry.wordSet("words").forEach(word -> words.add(new TimeWord(word, kind, number)));
        }
        return words;
    }

    private static List<Festival> festivals(Entry entry) {
        entry.only("words", "lunar", "solar", "shift", "days", "deadline");
        List<Festival> festivals = new ArrayList<>();
        int shift = entry.has("shift") ? entry.number("shift") : 0;
        for (String word : entry.wordSet("words")) {
            festivals.add(new Festival(
                    word,
                    monthDay(entry, "lunar"),
                    monthDay(entry, "solar"),
                    shift,
                    entry.number("days"),
                    entry.has("deadline")));
        }
        return festivals;
    }

    private static @Nullable MonthDay monthDay(Entry entry, String key) {
        if (!entry.has(key)) {
            return null;
        }
        try {
            return MonthDay.parse("--" + entry.text(key));
        } catch (DateTimeException e) {
            throw entry.trouble("key '" + key + "' needs a month and a day such as 08-15, found " + entry.text(key));
        }
    }

    private static List<SpanWord> spans(Entry group) {
        List<SpanWord> spans = new ArrayList<>();
        for (Entry entry : group.entries("spans")) {
            entry.only("reach", "before", "after");
            SpanWord.Reach reach = entry.constant("reach", SpanWord.Reach.class);
            entry.wordSet("before").forEach(word -> spans.add(new SpanWord(word, reach, QualifierWord.Place.BEFORE)));
            entry.wordSet("after").forEach(word -> spans.add(new SpanWord(word, reach, QualifierWord.Place.AFTER)));
        }
        return spans;
    }

    private static List<TimeMark> marks(Entry group, String key, QualifierWord.Place place) {
        List<TimeMark> marks = new ArrayList<>();
        for (Entry entry : group.entries(key)) {
            entry.only("means", "words");
            TimeMark.Meaning meaning = entry.constant("means", TimeMark.Meaning.class);
            entry.wordSet("words").forEach(word -> marks.add(new TimeMark(word, meaning, place)));
        }
        return marks;
    }
}
