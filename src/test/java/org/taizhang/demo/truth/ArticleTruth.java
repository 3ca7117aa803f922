package org.taizhang.demo.truth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.desk.Sheet;

/** The articles of a sheet in reading order, in the form of the reading truth ({@code <stem>.json}). */
final class ArticleTruth {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ArticleTruth() {}

    static void write(Sheet sheet, Path folder) throws IOException {
        Edition edition = sheet.edition();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("document", edition.stem());
        document.put("publication", edition.publication().name());
        document.put("issue_date", edition.date().toString());
        document.put("region_code", edition.publication().region());
        document.put(
                "articles", sheet.articles().stream().map(ArticleTruth::article).toList());
        JSON.writeValue(folder.resolve(edition.stem() + ".json").toFile(), document);
    }

    private static Map<String, Object> article(Article article) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("kicker", article.kicker());
        cells.put("title", article.title());
        cells.put("subtitle", article.subtitle());
        cells.put("byline", article.byline());
        cells.put("dateline", article.dateline() == null ? "" : String.valueOf(article.dateline()));
        cells.put("body", String.join("\n", List.copyOf(article.paragraphs())));
        cells.put("caption", article.caption());
        return cells;
    }
}
