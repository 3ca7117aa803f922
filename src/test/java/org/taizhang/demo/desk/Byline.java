package org.taizhang.demo.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reporters, as the first paragraph names them. */
final class Byline {

    private static final Pattern REPORTERS = Pattern.compile("^本[报刊]讯（([^）]+)）");

    private Byline() {}

    static String of(String paragraph) {
        Matcher matcher = REPORTERS.matcher(paragraph);
        return matcher.find() ? matcher.group(1) : "";
    }
}
