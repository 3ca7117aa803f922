package org.taizhang.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.jobs.settings.Home;

/** The units of {@code jobs/schedule}, with the folder of this installation instead of the one that stands in them. */
final class Units {
    private static final List<String> NAMES = List.of("taizhang.service", "taizhang.timer");
    private static final String EXAMPLE = "/opt/taizhang";

    private final Home home;

    Units(Home home) {
        this.home = home;
    }

    /** The texts of the units by their names. */
    Map<String, String> all() throws IOException {
        Map<String, String> units = new LinkedHashMap<>();
        for (String name : NAMES) {
            units.put(
                    name, here(Files.readString(home.jobs().resolve("schedule").resolve(name))));
        }
        return units;
    }

    private String here(String unit) {
        StringBuilder lines = new StringBuilder();
        for (String line : unit.lines().toList()) {
            boolean address = line.startsWith("Documentation=");
            String place = address
                    ? home.root().toUri().getRawPath().replaceFirst("/$", "")
                    : home.root().toString();
            lines.append(line.startsWith("#") ? line : line.replace(EXAMPLE, quoted(place)))
                    .append('\n');
        }
        return lines.toString();
    }

    /** As systemd reads it within quotation marks: % begins a specifier there. */
    private static String quoted(String path) {
        return path.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
    }
}
