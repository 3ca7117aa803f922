package org.taizhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.Span;
import org.taizhang.fact.Extractor;
import org.taizhang.fact.Grammar;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.layout.Layout;
import org.taizhang.layout.Passage;
import org.taizhang.mention.ProjectReader;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionContext;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Sentences;
import org.taizhang.text.TimeContext;

/** The stages of one document's reading, each alone, and the whole. Each answers how many things it found. */
final class Stages {
    private final Grammar grammar;
    private final SourceDocument document;
    private final Yardstick yardstick;
    private final List<String> passages;
    private final LaidOutDocument laidOut;

    Stages(Grammar grammar, SourceDocument document) {
        this.grammar = grammar;
        this.document = document;
        this.yardstick = new Yardstick(grammar.gazetteer());
        this.laidOut = Layout.layOut(document);
        this.passages = laidOut.articles().stream().flatMap(Stages::passages).toList();
    }

    private static Stream<String> passages(Article article) {
        List<Passage> all = new ArrayList<>();
        Stream.of(article.kicker(), article.title(), article.subtitle())
                .filter(Objects::nonNull)
                .forEach(all::add);
        all.addAll(article.paragraphs());
        return all.stream().map(Passage::text);
    }

    /** By name, in the order of the reading; the yardstick first, the whole last. */
    Map<String, Supplier<Integer>> all() {
        Map<String, Supplier<Integer>> stages = new LinkedHashMap<>();
        stages.put("yardstick", () -> yardstick.read(passages));
        stages.put("layout", () -> Layout.layOut(document).articles().size());
        stages.put("sentences", () -> count(passage -> Sentences.split(passage).size()));
        stages.put("quantities", () -> count(passage -> grammar.quantities().read(passage).quantities().size()));
        stages.put("times", this::times);
        stages.put("regions", this::regions);
        stages.put("projects", projects());
        stages.put("extract", () -> new Extractor(grammar).extract(document).mentions().size());
        return stages;
    }

    private int count(ToIntFunction<String> stage) {
        return passages.stream().mapToInt(stage).sum();
    }

    private int times() {
        TimeContext context = new TimeContext(document.identity().issueDate(), null);
        return count(passage -> grammar.times().read(passage, context).times().size());
    }

    private int regions() {
        RegionContext context = context();
        return count(passage -> grammar.regions().read(passage, context).size());
    }

    private RegionContext context() {
        Identity identity = document.identity();
        Region home = grammar.gazetteer()
                .resolve(identity.region(), identity.issueDate())
                .orElseThrow();
        return RegionContext.of(home, identity.issueDate());
    }

    /** Finding projects where the regions are known. */
    private Supplier<Integer> projects() {
        RegionContext context = context();
        Map<String, List<Span>> known = new HashMap<>();
        passages.forEach(passage -> known.computeIfAbsent(passage, p -> grammar.regions().read(p, context).stream()
                .map(RegionMention::span)
                .toList()));
        return () -> new ProjectReader(grammar.projects(), (place, passage) -> known.getOrDefault(passage, List.of()))
                .read(laidOut)
                .projects()
                .size();
    }
}
