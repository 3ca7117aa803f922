package org.taizhang.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.finding.Finding;
import org.taizhang.chart.finding.Findings;
import org.taizhang.chart.form.Look;
import org.taizhang.chart.paper.Drawing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Tally;
import org.taizhang.chart.query.AnswerReader;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.FactFinder;
import org.taizhang.chart.spec.ChartSpec;
import org.taizhang.chart.spec.TitleRule;
import org.taizhang.chart.style.Language;

/** Makes the pages of one pack, and counts what they were drawn from. */
final class PageMaker {
    /** Findings that a cover has room for. */
    static final int FINDINGS = 5;

    private final Asking asking;
    private final FactFinder finder;
    private final PackParameters parameters;
    private final String release;
    private final Language language;
    private final @Nullable TileLayout layout;
    private final Set<String> revised;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> stories = new HashSet<>();
    private final Set<String> factIds = new HashSet<>();

    /**
     * @param layout of the region's districts; null where none is given
     * @param revised ids of facts by which papers of the quarter replaced what stood before
     */
    PageMaker(
            Asking asking,
            FactFinder finder,
            PackParameters parameters,
            String release,
            @Nullable TileLayout layout,
            Set<String> revised) {
        this.asking = asking;
        this.finder = finder;
        this.parameters = parameters;
        this.release = release;
        this.language = parameters.language();
        this.layout = layout;
        this.revised = Set.copyOf(revised);
    }

    /**
     * A page.
     *
     * @param onCover whether its title is a finding for the cover
     * @param listed whether its numbers stand on the page of coverage, quality and method instead
     */
    record Made(Page page, boolean onCover, boolean listed) {}

    Made make(ChartSpec spec) {
        ChartData data = new AnswerReader(spec, language, parameters::named)
                .read(asking, parameters.values(), parameters.quarter().end());
        Finding finding = Findings.of(spec.form(), data, language);
        TitleRule title = spec.title(finding, language);
        Map<String, String> words = new HashMap<>(finding.words());
        words.putAll(parameters.words());
        words.put("unit", spec.unit(language).name());
        List<Fact> facts = finder.find(data.facts());
        facts.forEach(fact -> {
            documents.add(fact.document());
            stories.add(fact.story());
            factIds.add(fact.id());
        });
        Look look = new Look(
                language,
                spec.ranked(),
                spec.percent(),
                spec.ownScales(),
                spec.trend(),
                spec.tiles() ? layout : null,
                revised,
                spec.nothing().fill(language, words));
        Page page = new Page(
                spec.id(),
                title.wording().fill(language, words),
                spec.subtitle().fill(language, words),
                source(facts) + language.say("；图号 ", "; chart ") + spec.id(),
                notes(spec.notes().fill(language, words), data),
                new Drawing(spec.form(), data, look),
                facts);
        return new Made(page, spec.cover() && title.isFinding(), spec.listed());
    }

    private String notes(String notes, ChartData data) {
        if (data.facts().stream().noneMatch(revised::contains)) {
            return notes;
        }
        String mark = Look.REVISED + language.say(" 本季报刊修订过的数。", " Revised by a paper of the quarter.");
        return notes.isEmpty() ? mark : notes + language.say("", " ") + mark;
    }

    private String source(List<Fact> facts) {
        if (facts.isEmpty()) {
            return language.say("来源：发布 " + release, "Source: release " + release);
        }
        long told = facts.stream().map(Fact::story).distinct().count();
        long files = facts.stream().map(Fact::document).distinct().count();
        return language.say(
                "来源：" + told + " 篇报道，" + files + " 份文件，" + facts.size() + " 条事实；发布 " + release,
                "Source: " + stories(told) + " in " + documents(files) + ", " + facts.size()
                        + (facts.size() == 1 ? " fact" : " facts") + "; release " + release);
    }

    /** The same as {@link #about}, as numbers. */
    List<Tally> tallies() {
        return List.of(
                new Tally(Integer.toString(documents.size()), language.say("份文件", "documents")),
                new Tally(Integer.toString(stories.size()), language.say("篇报道", "stories")),
                new Tally(Integer.toString(factIds.size()), language.say("条事实", "facts")));
    }

    /** What all pages so far were drawn from. */
    String about() {
        return language.say(
                "依据 " + stories.size() + " 篇报道、" + documents.size() + " 份文件；发布 " + release,
                "From " + stories(stories.size()) + " in " + documents(documents.size()) + "; release " + release);
    }

    private static String stories(long count) {
        return count + (count == 1 ? " story" : " stories");
    }

    private static String documents(long count) {
        return count + (count == 1 ? " document" : " documents");
    }
}
