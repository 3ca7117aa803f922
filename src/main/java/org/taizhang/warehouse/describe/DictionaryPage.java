package org.taizhang.warehouse.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The data dictionary of a release as one page of HTML that needs nothing beside it: every table, view and column with its meaning in both
 * languages, where each view comes from, the checks with what they found, and the questions of the cookbook.
 */
public final class DictionaryPage {
    /** Name of the file. */
    public static final String FILE = "dictionary.html";

    private static final Map<Relation.Kind, String> HEADS = new EnumMap<>(Map.of(
            Relation.Kind.VIEW, "Views 视图",
            Relation.Kind.FACT, "Facts 事实表",
            Relation.Kind.DIMENSION, "Dimensions 维度表",
            Relation.Kind.MART, "Marts, what views show 汇总表",
            Relation.Kind.OTHER, "About the build 构建信息"));

    private final Description description;

    public DictionaryPage(Description description) {
        this.description = description;
    }

    /** The page. */
    public String html() {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Taizhang 台账 · data dictionary 数据字典 · ")
                .append(Html.text(description.release()))
                .append("</title>\n<style>\n")
                .append(resource("dictionary.css"))
                .append("</style>\n</head>\n<body>\n");
        page.append(navigation()).append("<main>\n").append(opening());
        for (Relation.Kind kind : Relation.Kind.values()) {
            page.append("<h2>").append(HEADS.get(kind)).append("</h2>\n");
            description.of(kind).forEach(relation -> page.append(new RelationSection(description, relation).html()));
        }
        page.append(checks()).append(questions());
        return page.append("<p class=\"nothing\" hidden>Nothing found 未找到</p>\n</main>\n<script>\n")
                .append(resource("dictionary.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private String navigation() {
        StringBuilder list = new StringBuilder("<nav>\n<p class=\"brand\">台账<span>Taizhang</span></p>\n"
                + "<input id=\"search\" type=\"search\" placeholder=\"Search 搜索 ( / )\" aria-label=\"Search\""
                + " autocomplete=\"off\">\n");
        for (Relation.Kind kind : Relation.Kind.values()) {
            list.append("<h4>").append(HEADS.get(kind)).append("</h4>\n<ul>\n");
            for (Relation relation : description.of(kind)) {
                String name = Html.text(relation.name());
                list.append("<li data-of=\"")
                        .append(name)
                        .append("\"><a href=\"#")
                        .append(name)
                        .append("\">")
                        .append(name)
                        .append("</a></li>\n");
            }
            list.append("</ul>\n");
        }
        return list.append(
                        "<h4><a href=\"#checks\">Checks 校验</a></h4>\n<h4><a href=\"#cookbook\">Questions 常见问题</a></h4>\n</nav>\n")
                .toString();
    }

    private String opening() {
        return "<header>\n<h1>数据字典 <span>Data dictionary</span></h1>\n<dl class=\"facts\">\n"
                + fact("Release 发布", description.release())
                + fact("Created 生成", description.created())
                + fact("Extractor 抽取程序", description.extractorVersion())
                + fact("Tables 表", String.valueOf(description.tables().size()))
                + fact(
                        "Views 视图",
                        String.valueOf(description.of(Relation.Kind.VIEW).size()))
                + fact(
                        "Rows 行",
                        String.format(
                                Locale.ROOT,
                                "%,d",
                                description.tables().stream()
                                        .mapToLong(Relation::rows)
                                        .sum()))
                + "</dl>\n</header>\n<section class=\"origin\">\n<h2>Lineage 数据血缘</h2>\n"
                + "<p>Every figure goes back from its view to a fact, from the fact to the part that its document was read into,"
                + " and to the sentence on its page (view <a href=\"#evidence\">evidence</a>). "
                + "<span lang=\"zh\">每个数字均可由视图追溯到事实表、抽取结果，直至原文语句及其版面位置。</span></p>\n"
                + "<div class=\"scroll\">\n" + new LineageDrawing(new Lineage(description)).svg()
                + "</div>\n</section>\n";
    }

    private static String fact(String label, String value) {
        return "<div><dt>" + label + "</dt><dd>" + Html.text(value) + "</dd></div>\n";
    }

    private String checks() {
        StringBuilder rows = new StringBuilder("<h2 id=\"checks\">Checks 校验</h2>\n<section class=\"entry\">\n"
                + "<p>What had to hold before this release was published. <span lang=\"zh\">发布前须成立的校验项及其结果。</span></p>\n"
                + "<table class=\"checks\">\n<thead><tr><th>Sentence 校验项</th><th>Meaning 含义</th><th>Severity 级别</th>"
                + "<th class=\"number\">Offending 违反</th></tr></thead>\n<tbody>\n");
        for (CheckNote check : description.checks()) {
            rows.append("<tr class=\"row ")
                    .append(check.holds() ? "holds" : "broken")
                    .append("\"><td><code>")
                    .append(Html.text(check.name()).replace("_", "_<wbr>"))
                    .append("</code></td><td>")
                    .append(Html.text(check.meaning()))
                    .append("</td><td>")
                    .append(Html.text(check.severity()))
                    .append("</td><td class=\"number\">")
                    .append(check.holds() ? "✓" : String.format(Locale.ROOT, "%,d", check.offending()))
                    .append("</td></tr>\n");
        }
        return rows.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private String questions() {
        StringBuilder list = new StringBuilder("<h2 id=\"cookbook\">Questions 常见问题</h2>\n<section class=\"entry\">\n");
        for (Question question : description.questions()) {
            list.append("<details class=\"row\"><summary>")
                    .append(Html.text(question.meaning()))
                    .append("</summary>\n<p>One row 每行: ")
                    .append(Html.text(question.grain()))
                    .append(" · <code>warehouse/queries/")
                    .append(Html.text(question.name()))
                    .append(".sql</code></p>\n<pre>")
                    .append(Html.text(question.sql()
                            .lines()
                            .filter(line -> !line.startsWith("-- "))
                            .reduce("", (a, b) -> a + "\n" + b)
                            .strip()))
                    .append("</pre></details>\n");
        }
        return list.append("</section>\n").toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DictionaryPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
