package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Publication;
import org.taizhang.demo.desk.Sheet;

/** A bulletin as a page of an office's website, with the navigation that such pages carry. */
final class WebPage implements Typesetter {

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        Publication publication = sheet.edition().publication();
        String heading = publication.name() + "（" + sheet.edition().pageLabel() + "）";
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(heading))
                .append("</title>\n</head>\n<body>\n")
                .append("<nav><a href=\"/\">首页</a> <a href=\"/zwgk/\">政务公开</a> <a href=\"/xmjs/\">项目建设</a></nav>\n")
                .append("<main>\n<h1>")
                .append(escaped(heading))
                .append("</h1>\n<p class=\"source\">来源：")
                .append(escaped(publication.office()))
                .append("　发布日期：")
                .append(sheet.edition().date())
                .append("</p>\n");
        for (Article article : sheet.articles()) {
            page.append("<h2>").append(escaped(article.title())).append("</h2>\n");
            for (String paragraph : article.paragraphs()) {
                page.append("<p>").append(escaped(paragraph)).append("</p>\n");
            }
        }
        page.append("</main>\n<footer>主办：")
                .append(escaped(publication.office()))
                .append("　网站地图</footer>\n</body>\n</html>\n");
        Files.writeString(file, page);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
