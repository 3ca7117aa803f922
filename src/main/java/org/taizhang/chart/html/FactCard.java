package org.taizhang.chart.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Mark;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.evidence.Sentence;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.style.Language;
import org.taizhang.document.Box;

/** A fact with its sentence, its paper, its place on the page and what replaced it; for pages in a folder below the first. */
final class FactCard {
    private static final String UP = "../";

    private final Evidence evidence;
    private final PageAlbum album;
    private final FactWords words;
    private final Language language;

    FactCard(Evidence evidence, PageAlbum album, Language language) {
        this.evidence = evidence;
        this.album = album;
        this.words = new FactWords(language);
        this.language = language;
    }

    /** @param heading level of its heading: h1 where the card is the page, h2 where it is one of several */
    void write(Markup html, Provenance fact, String heading) {
        html.open("section", "class", "fact", "id", Places.name(fact.id()));
        html.open(heading, "class", fact.isSuperseded() ? "gone" : "stands");
        html.element("bdi", words.headline(fact));
        if (!words.modality(fact).isEmpty()) {
            html.text(" ").element("span", words.modality(fact), "class", "badge");
        }
        html.close();
        String about = words.about(fact);
        if (!about.isEmpty()) {
            html.open("p", "class", "about").element("bdi", about).close();
        }
        quotation(html, fact);
        place(html, fact);
        fact.pages().forEach(page -> page(html, fact, page));
        successions(html, fact);
        ways(html, fact, heading);
        html.close();
    }

    private void quotation(Markup html, Provenance fact) {
        Sentence sentence = fact.sentence();
        if (sentence.text().isEmpty()) {
            return;
        }
        boolean excerpt = fact.page().flatMap(album::page).isEmpty();
        html.open("blockquote", "lang", "zh-CN", "class", excerpt ? "clipping" : "");
        if (excerpt && !fact.paper().article().isEmpty()) {
            html.open("p", "class", "headline")
                    .element("bdi", fact.paper().article())
                    .close();
        }
        html.open("p").open("bdi");
        if (excerpt) {
            html.element("span", sentence.before(), "class", "around");
        }
        html.open("span", "class", "sentence");
        marked(html, sentence);
        html.close();
        if (excerpt) {
            html.element("span", sentence.after(), "class", "around");
        }
        html.close().close().close();
    }

    static void marked(Markup html, Sentence sentence) {
        String text = sentence.text();
        if (sentence.words() == null) {
            html.text(text);
            return;
        }
        html.text(text.substring(0, sentence.words().start()));
        html.element("mark", sentence.printed());
        html.text(text.substring(sentence.words().end()));
    }

    private void place(Markup html, Provenance fact) {
        html.open("p", "class", "place").element("bdi", words.place(fact));
        if (!fact.paper().article().isEmpty()) {
            html.text(" ")
                    .element(
                            "bdi",
                            language.say(
                                    "《" + fact.paper().article() + "》",
                                    "“" + fact.paper().article() + "”"));
        }
        html.empty("br")
                .element("bdi", fact.paper().document(), "class", "path")
                .close();
    }

    private void page(Markup html, Provenance fact, ArchivePage page) {
        Optional<Shot> whole = album.page(page);
        if (whole.isEmpty()) {
            html.element(
                    "p",
                    language.say(
                            "第 " + page.number() + " 页的版面不能显示：原件不在档案中，或读取之后有改动。",
                            "Page " + page.number()
                                    + " cannot be shown: its file is gone from the archive, or has changed since."),
                    "class",
                    "notes");
            return;
        }
        List<Mark> marks =
                fact.marks().stream().filter(mark -> mark.page().equals(page)).toList();
        album.clip(fact, page).ifPresent(clip -> {
            html.open("figure", "class", "clip");
            picture(html, clip, marks, words.clipAlternative(fact, page));
            html.close();
        });
        html.open("details", "class", "whole").element("summary", words.wholePage(page));
        picture(html, whole.get(), marks, words.pageAlternative(fact, page));
        html.close();
    }

    private static void picture(Markup html, Shot shot, List<Mark> marks, String alternative) {
        Box view = shot.view();
        // A point of print is shown in a pixel and a half, as far as the screen is wide enough.
        html.open("div", "class", "sheet", "style", "width:" + Math.round(view.width() * 1.5) + "px");
        html.empty(
                "img",
                "src",
                UP + shot.file(),
                "alt",
                alternative,
                "width",
                "" + shot.width(),
                "height",
                "" + shot.height(),
                "loading",
                "lazy");
        html.open(
                "svg",
                "class",
                "marks",
                "aria-hidden",
                "true",
                "preserveAspectRatio",
                "none",
                "viewBox",
                view.x() + " " + view.y() + " " + view.width() + " " + view.height());
        marks.forEach(mark -> rectangle(html, "line", mark.line(), 1));
        marks.stream().filter(mark -> mark.words() != null).forEach(mark -> rectangle(html, "words", words(mark), 1.5));
        html.close().close();
    }

    private static Box words(Mark mark) {
        return mark.words() == null ? mark.line() : mark.words();
    }

    private static void rectangle(Markup html, String style, Box box, double margin) {
        html.empty(
                "rect",
                "class",
                style,
                "x",
                "" + (box.x() - margin),
                "y",
                "" + (box.y() - margin),
                "width",
                "" + (box.width() + 2 * margin),
                "height",
                "" + (box.height() + 2 * margin));
    }

    private void successions(Markup html, Provenance fact) {
        List<Provenance> others = Stream.of(fact.later(), fact.earlier())
                .flatMap(List::stream)
                .flatMap(id -> evidence.fact(id).stream())
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return;
        }
        html.open("div", "class", "succession");
        for (Provenance other : others) {
            boolean later = fact.later().contains(other.id());
            html.open("p", "class", later ? "stands" : "gone");
            html.text(
                    later ? language.say("现行数字：", "What stands now: ") : language.say("被取代的数字：", "What it replaced: "));
            html.open("a", "href", UP + Places.fact(other.id()))
                    .element("bdi", words.headline(other))
                    .close();
            html.text(" ").element("bdi", words.place(other), "class", "place").close();
        }
        html.close();
    }

    private void ways(Markup html, Provenance fact, String heading) {
        html.open("p", "class", "ways");
        evidence.ledger(fact.projectId())
                .ifPresent(ledger -> html.open("a", "class", "to-ledger", "href", UP + Places.project(ledger.id()))
                        .text(language.say("项目台账：", "Ledger: "))
                        .element("bdi", ledger.name())
                        .close());
        if (!heading.equals("h1") && evidence.fact(fact.id()).isPresent()) {
            html.text(" ").element("a", language.say("本条单独一页", "This fact alone"), "href", UP + Places.fact(fact.id()));
        }
        html.text(" ").element("code", "taizhang why " + fact.id()).close();
    }

    /** A line for a fact among many. */
    void line(Markup html, Provenance fact) {
        html.open("li")
                .open("a", "href", UP + Places.fact(fact.id()))
                .element("bdi", words.headline(fact))
                .close();
        String rest = Stream.of(words.about(fact), words.place(fact))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        html.text(" ").element("bdi", rest, "class", "place").close();
    }
}
