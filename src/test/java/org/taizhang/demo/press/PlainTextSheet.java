package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Sheet;

/** A bulletin as plain text in GB18030, as old office machines keep it. */
final class PlainTextSheet implements Typesetter {

    static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.edition().publication().name());
        lines.add("（" + sheet.edition().pageLabel() + "）");
        lines.add(sheet.edition().publication().office() + "　"
                + Weekday.date(sheet.edition().date()));
        for (Article article : sheet.articles()) {
            lines.add("");
            lines.add("【" + article.title() + "】");
            article.paragraphs().forEach(paragraph -> lines.add("　　" + paragraph));
        }
        Files.writeString(file, String.join("\r\n", lines) + "\r\n", GB18030);
    }
}
