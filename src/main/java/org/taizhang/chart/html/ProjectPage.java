package org.taizhang.chart.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Ledger;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.style.Language;

/** A project's page of the ledger: names, stages, plans, figures, and the sentences that tell them. */
final class ProjectPage {
    private final Book book;
    private final Language language;
    private final Evidence evidence;
    private final FactWords words;
    private final Uses uses;

    /** @param uses in which charts each fact is shown */
    ProjectPage(Book book, Evidence evidence, Uses uses) {
        this.book = book;
        this.language = book.language();
        this.evidence = evidence;
        this.words = new FactWords(book.language());
        this.uses = uses;
    }

    /** @param life pictures of its stages over time; none where no stage is told */
    String markup(Ledger ledger, List<SpotLayer.Picture> life) {
        List<Frame.Crumb> crumbs = List.of(
                new Frame.Crumb(book.title(), "../" + Places.INDEX),
                new Frame.Crumb(language.say("项目台账", "Ledger"), "../" + Places.PROJECTS));
        return new Frame(book).below(ledger.name(), crumbs, html -> {
            html.open("h1").element("bdi", ledger.name()).close();
            head(html, ledger);
            life(html, life);
            plans(html, ledger);
            figures(html, ledger);
            sentences(html, ledger);
            backToCharts(html, ledger);
        });
    }

    private void head(Markup html, Ledger ledger) {
        Ledger.Head head = ledger.head();
        html.open("dl", "class", "head");
        entry(html, language.say("地区", "Region"), head.region());
        // The kind is a code in English; a Chinese reader sees it from the name.
        entry(html, "Kind", language.say("", head.kind()));
        String since = head.since().isEmpty() ? "" : language.say("（", " (") + head.since() + language.say("）", ")");
        entry(html, language.say("当前阶段", "Stage"), head.stage().isEmpty() ? "" : head.stage() + since);
        entry(html, language.say("总投资", "Total investment"), head.investment());
        entry(
                html,
                language.say("见报", "In the papers"),
                head.firstSeen() + " – " + head.lastSeen()
                        + language.say("，" + head.documents() + " 份文件", ", " + head.documents() + " documents"));
        entry(html, language.say("又名", "Also called"), String.join(language.say("、", ", "), ledger.names()));
        html.close();
    }

    private static void entry(Markup html, String name, String text) {
        if (!text.isEmpty()) {
            html.open("div")
                    .element("dt", name)
                    .open("dd")
                    .element("bdi", text)
                    .close()
                    .close();
        }
    }

    private void life(Markup html, List<SpotLayer.Picture> life) {
        if (life.isEmpty()) {
            return;
        }
        html.element("h2", language.say("阶段", "Stages")).open("figure");
        String suffix = "";
        for (SpotLayer.Picture picture : life) {
            new SpotLayer(this::target).write(html, picture, suffix);
            suffix = "-narrow";
        }
        html.element(
                "figcaption",
                language.say("实心为已达到，空心为计划；逐条见下表。", "Dots were reached, rings were planned; each is told below."));
        html.close();
    }

    private Optional<SpotLayer.Target> target(Datum datum) {
        return datum.facts().stream()
                .flatMap(id -> evidence.fact(id).stream())
                .findFirst()
                .map(fact -> new SpotLayer.Target(
                        "step-" + Places.name(fact.id()),
                        "../" + Places.fact(fact.id()),
                        words.headline(fact),
                        words.time(fact),
                        " · " + words.place(fact)));
    }

    private void plans(Markup html, Ledger ledger) {
        if (ledger.plans().isEmpty()) {
            return;
        }
        html.element("h2", language.say("计划与实际", "Plans and outcomes"));
        table(
                html,
                language.say("计划与实际", "Plans and outcomes"),
                List.of(
                        language.say("节点", "Milestone"),
                        language.say("最初计划", "First plan"),
                        language.say("最近计划", "Latest plan"),
                        language.say("实际", "Outcome"),
                        language.say("推迟（天）", "Slip (days)")));
        for (Ledger.Plan plan : ledger.plans()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("bdi", plan.part() + (plan.part().isEmpty() ? "" : " · ") + plan.stage())
                    .close();
            cell(html, plan.first().toString());
            cell(html, plan.plans() > 1 ? plan.last().toString() : "–");
            cell(
                    html,
                    plan.outcome() == null
                            ? language.say("未见报道", "not reported")
                            : plan.outcome().toString());
            cell(html, slip(plan));
            html.close();
        }
        html.close().close().close();
    }

    private static String slip(Ledger.Plan plan) {
        @Nullable LocalDate end = plan.outcome() == null && plan.plans() > 1 ? plan.last() : plan.outcome();
        if (end == null) {
            return "–";
        }
        long days = ChronoUnit.DAYS.between(plan.first(), end);
        return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
    }

    private void figures(Markup html, Ledger ledger) {
        List<Provenance> figures = facts(ledger)
                .filter(fact -> fact.claim().kind() == Provenance.Kind.MEASUREMENT)
                .sorted(Comparator.comparing((Provenance fact) -> fact.claim().label()))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        html.element("h2", language.say("数字", "Figures"));
        table(
                html,
                language.say("数字", "Figures"),
                List.of(
                        language.say("指标", "Metric"),
                        language.say("数字", "Figure"),
                        language.say("说明", "Of what, when"),
                        language.say("出处", "Told by")));
        for (Provenance fact : figures) {
            html.open("tr", "class", fact.isSuperseded() ? "gone" : "stands");
            html.open("th", "scope", "row").element("bdi", fact.claim().label()).close();
            html.open("td")
                    .open("a", "href", "../" + Places.fact(fact.id()))
                    .element("bdi", words.figure(fact))
                    .close();
            if (!words.modality(fact).isEmpty()) {
                html.text(" ").element("span", words.modality(fact), "class", "badge");
            }
            html.close();
            cell(html, details(fact));
            cell(html, words.place(fact));
            html.close();
        }
        html.close().close().close();
    }

    /** What the figure is of, without the project that the page is about. */
    private String details(Provenance fact) {
        return words.about(fact).replace(fact.project() + " · ", "");
    }

    private void table(Markup html, String caption, List<String> headings) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
                .open("table", "class", "ledger");
        html.element("caption", caption, "class", "unseen").open("thead").open("tr");
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
    }

    private static void cell(Markup html, String text) {
        html.open("td").element("bdi", text).close();
    }

    private Stream<Provenance> facts(Ledger ledger) {
        return ledger.facts().stream().map(evidence::fact).flatMap(Optional::stream);
    }

    /** Each sentence once, with all that was read from it. */
    private void sentences(Markup html, Ledger ledger) {
        Map<String, List<Provenance>> told = new java.util.LinkedHashMap<>();
        facts(ledger)
                .forEach(fact -> told.computeIfAbsent(
                                words.place(fact) + "\n" + fact.sentence().text(), any -> new ArrayList<>())
                        .add(fact));
        html.element("h2", language.say("原文", "In the papers' words")).open("ol", "class", "told");
        for (List<Provenance> facts : told.values()) {
            Provenance first = facts.get(0);
            html.open("li")
                    .open("p", "class", "place")
                    .element("bdi", words.place(first))
                    .close();
            html.open("blockquote", "lang", "zh-CN")
                    .open("p")
                    .element("bdi", first.sentence().text())
                    .close()
                    .close();
            html.open("p", "class", "ways");
            for (Provenance fact : facts) {
                html.open("a", "href", "../" + Places.fact(fact.id()))
                        .element("bdi", words.headline(fact))
                        .close()
                        .text(" ");
            }
            html.close().close();
        }
        html.close();
    }

    private void backToCharts(Markup html, Ledger ledger) {
        List<Page> shown = ledger.facts().stream()
                .flatMap(id -> uses.of(id).stream())
                .map(Uses.Use::chart)
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        html.open("nav", "class", "charts", "aria-label", language.say("出现在这些图表中", "Shown in these charts"));
        html.element("h2", language.say("出现在这些图表中", "Shown in these charts")).open("ul");
        for (Page page : shown) {
            html.open("li")
                    .element("a", page.title(), "href", "../" + Places.INDEX + "#" + page.id())
                    .close();
        }
        html.close().close();
    }
}
