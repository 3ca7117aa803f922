package org.taizhang.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.NightOutcome.Ending;

class NotificationTest {
    private static final Instant START = Instant.parse("2026-03-10T18:30:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "failure,FAILED,false,true",
        "failure,COMPLETED,true,false",
        "failure,STOPPED,false,false",
        "doubt,COMPLETED,true,true",
        "doubt,COMPLETED,false,false",
        "doubt,FAILED,false,true",
        "always,COMPLETED,false,true"
    })
    void theOperatorIsToldOfWhatHeAskedFor(String when, Ending ending, boolean unusual, boolean told)
            throws IOException {
        Path mail = folder.resolve("mail");
        new Notification("cat > '" + mail + "'; echo \"$TAIZHANG_ENDING\" >> '" + mail + "'", when)
                .tell(report(ending, unusual), new ReportFolder(folder));
        assertThat(Files.exists(mail)).isEqualTo(told);
        if (ending == Ending.FAILED) {
            assertThat(Files.readString(mail))
                    .startsWith("Taizhang: the night failed; the release before it stays\n")
                    .contains("failure     the disk is full\uFFFD")
                    .endsWith("failed\n");
        }
    }

    @Test
    void documentsDoNotReachTheCommand() throws IOException {
        Path mail = folder.resolve("mail");
        Path made = folder.resolve("made");
        String hostile = "$(touch '" + made + "') `touch '" + made + "'`\n; touch '" + made + "'";
        RunReport report = report(Ending.FAILED, false).with(List.of(new Remark("less", hostile, hostile)));
        new Notification("cat > '" + mail + "'", "failure").tell(report, new ReportFolder(folder));
        assertThat(mail).content().contains("unusual     $(touch '" + made);
        assertThat(made).doesNotExist();
    }

    @Test
    void aCommandThatFailsIsTold() {
        Notification broken = new Notification("exit 7", "always");
        assertThatThrownBy(() -> broken.tell(report(Ending.COMPLETED, false), new ReportFolder(folder)))
                .hasMessageContaining("notification.command ended with 7: exit 7");
    }

    @Test
    void aKilledRunIsToldByOthers() throws IOException {
        Path mail = folder.resolve("mail");
        new Notification("cat > '" + mail + "'", "failure").tellKilled("oom-kill, KILL", folder);
        assertThat(Files.readString(mail)).startsWith("Taizhang: the night was killed (oom-kill, KILL)");
    }

    @Test
    void theExampleForMailTakesTheFirstLineForTheSubject() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path mail = bin.resolve("mail");
        Files.writeString(
                mail, "#!/bin/sh\nprintf '%s|' \"$@\" > '" + folder + "/sent'; cat >> '" + folder + "/sent'\n");
        assertThat(mail.toFile().setExecutable(true)).isTrue();
        String script = Path.of("jobs/schedule/notify-mail.sh").toAbsolutePath().toString();
        new Notification("PATH='" + bin + "':$PATH TAIZHANG_MAIL_TO=night@example.org '" + script + "'", "failure")
                .tell(report(Ending.FAILED, false), new ReportFolder(folder));
        assertThat(Files.readString(folder.resolve("sent")))
                .startsWith("-s|Taizhang: the night failed; the release before it stays|night@example.org|\nbegan");
    }

    @Test
    void theWebhookOfTheExampleGetsTheJsonOrWhereThereIsNoneTheText() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path curl = bin.resolve("curl");
        Files.writeString(
                curl,
                "#!/bin/sh\nprintf '%s|' \"$@\" > '" + folder + "/sent'\ncase \" $* \" in *' @- '*) cat >> '" + folder
                        + "/sent' ;; esac\n");
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        String script =
                Path.of("jobs/schedule/notify-webhook.sh").toAbsolutePath().toString();
        Notification webhook = new Notification(
                "PATH='" + bin + "':$PATH TAIZHANG_WEBHOOK=https://chat.example.org/hook '" + script + "'", "failure");
        RunReport report = report(Ending.FAILED, false);
        webhook.tell(report, new ReportFolder(folder));
        assertThat(Files.readString(folder.resolve("sent")))
                .contains("text/plain; charset=utf-8", "|https://chat.example.org/hook|Taizhang: the night failed");
        new ReportFolder(folder).write(report);
        webhook.tell(report, new ReportFolder(folder));
        assertThat(Files.readString(folder.resolve("sent")))
                .contains("application/json", "@" + new ReportFolder(folder).json(report))
                .endsWith("|https://chat.example.org/hook|");
    }

    @Test
    void aRunWithoutAReleaseTellsNothingOfTheLedger() {
        String failed = RunMetrics.of(report(Ending.FAILED, false), Optional.of(START.minusSeconds(86_400)));
        assertThat(failed)
                .contains(
                        "# TYPE taizhang_run_ending gauge\n",
                        "taizhang_run_ending{ending=\"failed\"} 1\n",
                        "taizhang_run_ending{ending=\"completed\"} 0\n",
                        "taizhang_run_end_timestamp_seconds 1773167460.5\n",
                        "taizhang_run_completed_timestamp_seconds 1773081000\n",
                        "taizhang_run_duration_seconds 60.5\n")
                .doesNotContain("taizhang_documents", "taizhang_facts")
                .endsWith("\n");
        assertThat(RunMetrics.of(report(Ending.FAILED, false), Optional.empty()))
                .doesNotContain("run_completed");
    }

    private static RunReport report(Ending ending, boolean unusual) {
        List<String> failures = ending == Ending.FAILED ? List.of("the disk is full\u0007") : List.of();
        List<Remark> remarks = unusual ? List.of(new Remark("less", "安岭日报", "1 document came")) : List.of();
        NightOutcome outcome = new NightOutcome(ending, 4, failures, List.of(), List.of(), List.of());
        return new RunReport(START, START.plusMillis(60_500), Path.of("/papers"), outcome, "", "", Map.of(), remarks);
    }
}
