package org.taizhang.warehouse.describe;

/** Text as HTML. Comments and names of a database are ours, but what a check quotes may be a document's. */
public final class Html {
    private Html() {}

    /** The text, with nothing in it that HTML would take for markup. */
    public static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** An element with a class around HTML. */
    public static String element(String name, String cssClass, String html) {
        return "<" + name + " class=\"" + cssClass + "\">" + html + "</" + name + ">";
    }
}
