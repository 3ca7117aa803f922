package org.taizhang.chart.finding;

import java.util.Map;
import java.util.Set;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.style.Language;

/** Looks for the finding that each form can show. */
public final class Findings {
    private Findings() {}

    /** What a title for the form may speak of; a pack file that names anything else is refused. */
    public static Vocabulary vocabulary(Form form) {
        return switch (form) {
            case TREND -> LineFinding.VOCABULARY;
            case STACKED -> StackFinding.VOCABULARY;
            case BARS -> RankFinding.VOCABULARY;
            case SHARE -> ShareFinding.VOCABULARY;
            case MULTIPLES -> MultiplesFinding.VOCABULARY;
            case SLIP -> SlipFinding.VOCABULARY;
        };
    }

    /** What the data says; nothing where there is none. */
    public static Finding of(Form form, ChartData data, Language language) {
        if (data.isEmpty()) {
            return new Finding(Map.of(), Set.of());
        }
        if (data instanceof Slips slips) {
            return SlipFinding.of(slips, language);
        }
        Table table = (Table) data;
        return switch (form) {
            case TREND -> LineFinding.of(table, language);
            case STACKED -> StackFinding.of(table, language);
            case BARS -> RankFinding.of(table, language);
            case SHARE -> ShareFinding.of(table, language);
            case MULTIPLES -> MultiplesFinding.of(table, language);
            case SLIP -> throw new IllegalArgumentException("a slip chart has plans and outcomes, not a table");
        };
    }
}
