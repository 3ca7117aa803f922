package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.fact.Modality;
import org.taizhang.fact.ModalityTable;
import org.taizhang.fact.ModalityTable.Row;
import org.taizhang.fact.ModalityTable.Telling;
import org.taizhang.fact.ModalityTable.Verb;
import org.taizhang.fact.ModalityTable.Whose;
import org.taizhang.fact.Tense;

/** Reads the table of {@code modality.yml}: what figures are that no word of modality governs. */
final class ModalityFile {
    private ModalityFile() {}

    static ModalityTable read(Path file) {
        Entry top = YamlFile.read(file).only("groups", "kinds", "decisions");
        Entry kinds = top.entry("kinds");
        Map<String, String> byMetric = new LinkedHashMap<>();
        for (String kind : kinds.keys()) {
            for (String metric : kinds.wordSet(kind)) {
                if (byMetric.put(metric, kind) != null) {
                    throw kinds.trouble("metric '" + metric + "' is of two kinds");
                }
            }
        }
        List<Row> rows =
                top.entries("decisions").stream().map(ModalityFile::row).toList();
        try {
            return new ModalityTable(byMetric, rows);
        } catch (IllegalArgumentException e) {
            throw top.trouble(String.valueOf(e.getMessage()));
        }
    }

    private static Row row(Entry entry) {
        entry.only("kind", "verb", "telling", "tense", "whose", "is", "reads", "leaves");
        return new Row(
                entry.wordSet("kind"),
                constants(entry, "verb", Verb.class),
                constants(entry, "telling", Telling.class),
                constants(entry, "tense", Tense.class),
                constants(entry, "whose", Whose.class),
                entry.constant("is", Modality.class));
    }

    private static <E extends Enum<E>> Set<E> constants(Entry entry, String key, Class<E> type) {
        return entry.words(key).stream()
                .map(word -> entry.constantOf(word, type))
                .collect(Collectors.toSet());
    }
}
