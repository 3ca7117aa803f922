package org.taizhang.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.jobs.settings.Home;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What runs the night by itself names this installation, makes up for a missed night, and passes signals and exit codes on. */
class ScheduleTest {
    private static final Path SCHEDULE = Path.of("jobs/schedule").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theUnitsNameThisInstallationWhateverItIsCalled() throws IOException {
        Path root = folder.resolve("my 100% \"new\" ledger");
        Files.createDirectories(root.resolve("jobs/schedule"));
        for (String name : List.of("taizhang.service", "taizhang.timer")) {
            Files.copy(SCHEDULE.resolve(name), root.resolve("jobs/schedule").resolve(name));
        }
        Map<String, String> units = new Units(new Home(root)).all();
        String quoted = root.toString().replace("%", "%%").replace("\"", "\\\"");
        String service = units.getOrDefault("taizhang.service", "");
        assertThat(service)
                .contains("ExecStart=\"" + quoted + "/jobs/taizhang\" nightly\n")
                .contains("ExecStopPost=\"" + quoted + "/jobs/taizhang\" schedule ended\n")
                .contains("%%20100%%25%%20");
        assertThat(service.lines().filter(line -> !line.startsWith("#")))
                .noneMatch(line -> line.contains("/opt/taizhang"));
    }

    @Test
    void aMissedNightIsMadeUpFor() throws IOException {
        assertThat(Files.readString(SCHEDULE.resolve("taizhang.timer")))
                .contains("Persistent=true", "OnCalendar=*-*-* 02:30:00 Asia/Shanghai");
        Map<?, ?> spec = within(cronJob(), "spec");
        assertThat(spec.get("concurrencyPolicy")).isEqualTo("Forbid");
        assertThat(spec.get("timeZone")).isEqualTo("Asia/Shanghai");
        assertThat(spec.get("startingDeadlineSeconds")).isEqualTo(21_600);
    }

    @Test
    void theContainerPassesExitCodesOnAndTakesQuarantineForDone() throws Exception {
        assertThat(contained("exit 0")).isZero();
        assertThat(contained("exit 1")).isEqualTo(1);
        assertThat(contained("exit 3")).isZero();
        assertThat(contained("exit 75")).isEqualTo(75);
    }

    @Test
    void theContainerWaitsForARunThatIsToStop() throws Exception {
        Path began = folder.resolve("began");
        Process process = start("trap 'sleep 0.3; exit 143' TERM; : > " + began + "; while :; do sleep 0.05; done");
        while (!Files.exists(began)) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("the run's own code, after it has stopped")
                .isEqualTo(143);
        assertThat(folder.resolve("stopped")).exists();
    }

    private int contained(String run) throws Exception {
        Process process = start(run);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(String run) throws IOException {
        Path night = folder.resolve("night");
        Files.writeString(night, "trap ': > " + folder.resolve("stopped") + "' EXIT\n" + run + "\n");
        String script = command().replaceFirst("/opt/taizhang/jobs/taizhang nightly[^&]*&", "sh " + night + " &");
        assertThat(script).contains("sh " + night);
        return new ProcessBuilder("sh", "-c", script).inheritIO().start();
    }

    private static String command() throws IOException {
        Map<?, ?> pod = within(cronJob(), "spec", "jobTemplate", "spec", "template", "spec");
        Map<?, ?> container = (Map<?, ?>) list(pod, "containers").get(0);
        return list(container, "command").get(2).toString();
    }

    private static Map<?, ?> within(Map<?, ?> yaml, String... path) {
        Map<?, ?> inner = yaml;
        for (String key : path) {
            inner = (Map<?, ?>) Objects.requireNonNull(inner.get(key), key);
        }
        return inner;
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return (List<?>) Objects.requireNonNull(yaml.get(key), key);
    }

    private static Map<?, ?> cronJob() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(SCHEDULE.resolve("cronjob.yaml")));
    }
}
