package org.taizhang.chart.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, which stand beside the classes that use them. */
public final class Styles {
    private Styles() {}

    static String read(String name) {
        return read(Styles.class, name);
    }

    /**
     * Reads a style sheet.
     *
     * @param beside the class that it stands beside
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream sheet = beside.getResourceAsStream(name)) {
            if (sheet == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing beside " + beside);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the style sheet " + name + " cannot be read", failure);
        }
    }
}
