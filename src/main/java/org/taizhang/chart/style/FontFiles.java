package org.taizhang.chart.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The TrueType files that a pack is set in.
 *
 * @param regular outlines in glyf form; PDFBox refuses CFF
 * @param bold null where the family has no bold file: strokes are then thickened
 */
public record FontFiles(Path regular, @Nullable Path bold) {
    private static final String DEFAULT_FONT = "/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf";

    /** The static faces alone: PDFBox embeds a variable font in its thinnest instance. */
    private static final List<String> PREFERRED = List.of("NotoSansSC-Regular.ttf", "NotoSansSC_400Regular.ttf");

    /**
     * The font that the settings name; else an installed Noto Sans SC; else the one that comes with Taizhang.
     *
     * @param setting a TTF file; null where the settings name none
     * @throws IllegalArgumentException where the setting names no TTF file
     */
    public static FontFiles choose(@Nullable Path setting) {
        if (setting != null) {
            return withBoldBeside(checked(setting));
        }
        return installed().map(FontFiles::withBoldBeside).orElseGet(() -> new FontFiles(unpackDefault(), null));
    }

    private static Path checked(Path setting) {
        if (!Files.isRegularFile(setting)
                || !setting.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
            throw new IllegalArgumentException(
                    "font: " + setting + " is no TrueType file; name a .ttf file that holds Chinese glyphs");
        }
        return setting.toAbsolutePath();
    }

    private static FontFiles withBoldBeside(Path regular) {
        String name = String.valueOf(regular.getFileName());
        Path bold = regular.resolveSibling(name.replace("400Regular", "700Bold").replace("Regular", "Bold"));
        return new FontFiles(regular, !bold.equals(regular) && Files.isRegularFile(bold) ? bold : null);
    }

    private static Optional<Path> installed() {
        String home = System.getProperty("user.home", "");
        return Stream.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        home + "/.fonts",
                        home + "/.local/share/fonts",
                        "/Library/Fonts",
                        home + "/Library/Fonts",
                        "C:\\Windows\\Fonts")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(folder -> preferredUnder(folder).stream())
                .findFirst();
    }

    private static Optional<Path> preferredUnder(Path folder) {
        try (Stream<Path> files = Files.find(
                folder,
                5,
                (file, attributes) ->
                        attributes.isRegularFile() && PREFERRED.contains(String.valueOf(file.getFileName())))) {
            return files.sorted().findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            // A font folder that may not be listed holds no font for us; the default serves.
            return Optional.empty();
        }
    }

    private static Path unpackDefault() {
        try (InputStream font = FontFiles.class.getResourceAsStream(DEFAULT_FONT)) {
            if (font == null) {
                throw new IllegalStateException("the default font is not on the class path: expected " + DEFAULT_FONT
                        + " from x-easypdf-pdfbox");
            }
            Path file = Files.createTempFile("taizhang-font-", ".ttf");
            file.toFile().deleteOnExit();
            Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("the default font could not be unpacked into the temporary folder", failure);
        }
    }
}
