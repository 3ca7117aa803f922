package org.taizhang.chart.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where things lie in the folder. No name from a document becomes a file's name. */
final class Places {
    static final String INDEX = "index.html";
    static final String PROJECTS = "projects/index.html";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");
    private static final int DIGITS = 16;

    private Places() {}

    static String value(String id) {
        return "values/" + id + ".html";
    }

    static String fact(String id) {
        return "facts/" + name(id) + ".html";
    }

    static String project(String id) {
        return "projects/" + name(id) + ".html";
    }

    static String listing(String id) {
        return name(id) + ".html";
    }

    /** A file that is handed on: the pack in another form, or a chart's picture. */
    static String file(String name) {
        return "files/" + name;
    }

    /** The id where it can be a file's name and a fragment, else its fingerprint. */
    static String name(String id) {
        return HARMLESS.matcher(id).matches() && !id.equals("index") ? id : fingerprint(id);
    }

    static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
    }
}
