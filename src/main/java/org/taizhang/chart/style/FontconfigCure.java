package org.taizhang.chart.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Lets AWT start on a machine without fontconfig or fonts, where it would fail with "Fontconfig head is null". It also keeps a machine's
 * own fonts out of our pictures.
 */
final class FontconfigCure {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String NAME = "Taizhang";

    private FontconfigCure() {}

    /** To be called before the first AWT class is loaded; without effect afterwards, and on systems other than Linux. */
    static void apply(Path font) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("taizhang-fontconfig-", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, properties(font));
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "the font configuration could not be written into the temporary folder", failure);
        }
    }

    static String properties(Path font) {
        StringBuilder text = new StringBuilder("version=1\n");
        for (String logical : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                text.append(logical)
                        .append('.')
                        .append(style)
                        .append(".latin-1=")
                        .append(NAME)
                        .append('\n');
            }
        }
        return text.append("sequence.allfonts=latin-1\n")
                .append("filename.")
                .append(NAME)
                .append('=')
                .append(font.toAbsolutePath())
                .append('\n')
                .toString();
    }
}
