package org.taizhang.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lets axe-core look at a page as readers do who use a keyboard, a screen reader or a large type. */
public final class Axe {
    private static final String REPORT =
            ".then(r => r.violations.map(v => [v.impact, v.id, v.help, v.nodes.map(n => n.html).slice(0, 3).join(' ')]))";
    private static final String RUN =
            "axe.run(document, {preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})"
                    + REPORT;
    /** Marks that a mouse points to may lie closer together, since the table below them leads to the same pages (WCAG 2.5.8, equivalent). */
    private static final String TARGETS =
            "axe.run({exclude: ['.plot.wide .spot']}, {preload: false, runOnly: {type: 'rule', values: ['target-size']}})"
                    + REPORT;

    private Axe() {}

    /** The violations of impact serious or critical on the page that is open, each in a line. */
    public static List<String> seriousViolations(Browser browser) throws IOException {
        browser.evaluate(script() + "; true");
        List<String> serious = new ArrayList<>();
        for (String run : List.of(RUN, TARGETS)) {
            for (JsonNode violation : browser.evaluate(run)) {
                String impact = violation.get(0).asText();
                if (impact.equals("serious") || impact.equals("critical")) {
                    serious.add(violation.toString());
                }
            }
        }
        return serious;
    }

    private static String script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IOException("axe.min.js is missing from the test dependencies");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
