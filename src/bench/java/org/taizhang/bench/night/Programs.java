package org.taizhang.bench.night;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the programs that are measured, with the class path of this one. */
public final class Programs {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Programs() {}

    /** Java itself, which does nothing but say its version. */
    static List<String> javaVersion() {
        return List.of(JAVA, "-version");
    }

    /** A main class of the benchmarks. */
    public static List<String> main(Class<?> program, int megabytes, String... arguments) {
        return java(program.getName(), megabytes, List.of(), arguments);
    }

    /** Taizhang's command line, over this folder's {@code jobs} and {@code warehouse}. */
    static List<String> taizhang(int megabytes, String... arguments) {
        return java(
                "org.taizhang.jobs.Taizhang",
                megabytes,
                List.of("-XX:TieredStopAtLevel=1", "-Dtaizhang.home=" + Path.of("").toAbsolutePath()), // as jobs/taizhang does
                arguments);
    }

    /** Taizhang as its users start it. */
    static List<String> launcher(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of("jobs/taizhang").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(String main, int megabytes, List<String> properties, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-Xmx" + megabytes + "m"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return command;
    }
}
