package org.taizhang.jobs.output;

import java.io.PrintWriter;
import java.util.List;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.evidence.Sentence;
import org.taizhang.chart.style.Language;

/** Tells where facts come from, for a terminal. */
public final class EvidenceText {
    private final PrintWriter out;
    private final FactWords words;
    private final Language language;

    public EvidenceText(PrintWriter out, Language language) {
        this.out = out;
        this.words = new FactWords(language);
        this.language = language;
    }

    /** The head of a chart's value, before its facts. */
    public void value(String name, String text, int facts) {
        out.println(name + " = " + text
                + language.say("，依据 " + facts + " 条事实", ", from " + facts + (facts == 1 ? " fact" : " facts")));
        out.println();
        out.flush();
    }

    /** @param others what replaced it, then what it replaced */
    public void fact(Provenance fact, List<Provenance> others) {
        String modality = words.modality(fact);
        out.println(words.headline(fact) + (modality.isEmpty() ? "" : "  [" + modality + "]"));
        line(words.about(fact));
        line(quoted(fact.sentence()));
        String title = fact.paper().article();
        line(words.place(fact) + (title.isEmpty() ? "" : language.say(" 《" + title + "》", " “" + title + "”")));
        line(fact.paper().document() + "  " + fact.id());
        for (Provenance other : others) {
            String relation = fact.later().contains(other.id())
                    ? language.say("现行数字：", "what stands now: ")
                    : language.say("被取代的数字：", "what it replaced: ");
            line(relation + words.headline(other) + "  " + words.place(other) + "  " + other.id());
        }
        out.println();
        out.flush();
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            out.println("  " + text.replaceAll("\\p{Cntrl}", " "));
        }
    }

    /** The sentence with its figure or stage word in brackets. */
    private static String quoted(Sentence sentence) {
        String text = sentence.text();
        return sentence.words() == null
                ? text
                : text.substring(0, sentence.words().start()) + "【" + sentence.printed() + "】"
                        + text.substring(sentence.words().end());
    }
}
