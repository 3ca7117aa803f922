package org.taizhang.chart.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, which stand beside this class. */
final class Styles {
    private Styles() {}

    static String read(String name) {
        try (InputStream sheet = Styles.class.getResourceAsStream(name)) {
            if (sheet == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing beside " + Styles.class);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the style sheet " + name + " cannot be read", failure);
        }
    }
}
